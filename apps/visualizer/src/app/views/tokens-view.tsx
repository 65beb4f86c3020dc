import { MaskedTokens } from '../../features/tokens/masked-tokens.tsx'
import { Tokens } from '../../features/tokens/tokens.tsx'
import type { PartProps } from '../part-props.ts'

export default function TokensView({ view, decide }: PartProps) {
  if (view.where === 'live') return <MaskedTokens view={view} />
  return <Tokens view={view} decide={decide} />
}
