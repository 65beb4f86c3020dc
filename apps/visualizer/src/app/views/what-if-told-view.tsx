import { whatIfs as everyWhatIf } from '@flowscope/scenarios'
import { WhatIfTold } from '../../features/what-ifs/what-if-told.tsx'
import { comparisonAddress } from '../comparison-address.ts'
import type { ToldWhatIf } from '../use-what-ifs.ts'
import type { WhatIfPartProps } from '../what-if-part-props.ts'

export default function WhatIfToldView(props: WhatIfPartProps & { readonly told: ToldWhatIf }) {
  const { told, view, whatIfs, decide } = props
  const { id, name } = told.from
  const whatIf = everyWhatIf.find((each) => each.id === told.id)
  if (!whatIf) return null
  return (
    <WhatIfTold
      answer={{ whatIf, guess: told.guess }}
      progress={told.progress}
      from={{ name, compareHref: compared(id, view.run.id) }}
      onBack={() => {
        decide({ type: 'openRun', id })
      }}
      onAnother={whatIfs.ask}
    />
  )
}

function compared(a: string, b: string): string {
  return comparisonAddress({ a, b }, new URLSearchParams(location.search))
}
