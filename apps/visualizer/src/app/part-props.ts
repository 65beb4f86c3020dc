import type { ConductorEvent } from '@flowscope/flow'
import type { RunView } from '../run-view/run-view.ts'
import type { LabSelection } from './use-lab-selection.ts'

/** What each part of the reading pane is given. */
export interface PartProps {
  readonly view: RunView
  readonly selection: LabSelection
  readonly decide: (event: ConductorEvent) => void
}
