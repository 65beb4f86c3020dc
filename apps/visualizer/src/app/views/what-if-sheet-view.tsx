import type { Answer } from '../../features/what-ifs/answer.ts'
import { stationToAskAt } from '../../features/what-ifs/offers.ts'
import { WhatIfSheet } from '../../features/what-ifs/what-if-sheet.tsx'
import { pauseBetweenMoves } from '../scenes/paused.ts'
import { runWhatIf } from '../scenes/what-if-run.ts'
import type { WhatIfPartProps } from '../what-if-part-props.ts'

/** The what-ifs for what goes out next; the chosen one is sent in a run of its own. */
export default function WhatIfSheetView({ view, whatIfs, conductor }: WhatIfPartProps) {
  const onGo = ({ whatIf, guess }: Answer) => {
    const { id, name } = view.run
    let run = id
    const tell = (ended: boolean) => {
      whatIfs.tell(run, { id: whatIf.id, guess, ended, from: { id, name } })
    }
    const onRun = (opened: string) => {
      run = opened
      tell(false)
    }
    whatIfs.onClose()
    void runWhatIf(conductor, whatIf, onRun, pauseBetweenMoves()).then(() => {
      tell(true)
    })
  }
  return <WhatIfSheet station={stationToAskAt(view)} onGo={onGo} onClose={whatIfs.onClose} />
}
