import { Tokens } from '../../features/tokens/tokens.tsx'
import type { PartProps } from '../part-props.ts'

export default function TokensView({ view, decide }: PartProps) {
  return <Tokens view={view} decide={decide} />
}
