import type { ConductorEvent } from '@flowscope/flow'
import { primaryDecision } from '../run-view/primary.ts'
import type { RunView } from '../run-view/run-view.ts'
import type { PaneName } from './bottom-tabs.tsx'
import type { LabSelection } from './use-lab-selection.ts'

/** What the reader can do, each as one function without arguments that a view must gather. */
export interface LabActions {
  readonly send: () => void
  readonly choose: (id: string) => void
  /** Shows the message of a moment; the present one is what is shown anyway. */
  readonly selectMoment: (moment: number) => void
  readonly goTo: (cursor: number) => void
  readonly back: () => void
  readonly forward: () => void
  readonly restart: () => void
  readonly togglePlay: () => void
  readonly openRun: (id: string) => void
}

/** What the run bar and the keys can do besides. */
export interface RunActions extends LabActions {
  /** What Send says, where somebody leads through the run. */
  readonly sendLabel?: string
  readonly askWhatIf: () => void
}

interface Hands {
  readonly view: RunView
  readonly selection: LabSelection
  readonly decide: (event: ConductorEvent) => void
  readonly showPane: (pane: PaneName) => void
  readonly isPlaying: () => boolean
}

export function labActions({ view, selection, decide, showPane, isPlaying }: Hands): LabActions {
  /** Whatever is decided is decided at the present step, and seen there. */
  const atPresent = (event: ConductorEvent) => {
    if (selection.moment !== null) selection.selectMoment(null)
    showPane('step')
    decide(event)
  }
  return {
    send: () => {
      const decision = primaryDecision(view, selection.edit)
      if (decision) atPresent({ type: 'decide', decision })
    },
    choose: (id) => {
      const choice = view.choices.find((each) => each.id === id)
      if (choice) atPresent(eventOfChoice(choice))
    },
    selectMoment: (moment) => {
      const isPresent = moment === view.position - 1 || moment === view.position
      selection.selectMoment(isPresent ? null : moment)
      showPane('step')
    },
    goTo: (cursor) => {
      atPresent({ type: 'moveCursor', to: cursor })
    },
    back: () => {
      atPresent({ type: 'back' })
    },
    forward: () => {
      atPresent({ type: 'forward' })
    },
    restart: () => {
      atPresent({ type: 'startOver' })
    },
    togglePlay: () => {
      decide({ type: isPlaying() ? 'pause' : 'play' })
    },
    openRun: (id) => {
      atPresent({ type: 'openRun', id })
    },
  }
}

/** A message or a form is drafted first, to be looked at; the rest happens at once. */
export function eventOfChoice({
  kind,
  step,
  decision,
}: RunView['choices'][number]): ConductorEvent {
  return step !== null && kind !== 'act'
    ? { type: 'chooseStep', step }
    : { type: 'decide', decision }
}
