import type { Decision, StepId } from '@flowscope/stage'
import type { Edit } from './edits.ts'

/** One decision of a scenario; what is edited is drafted first. */
export type Move =
  | Decision
  | {
      readonly type: 'edited'
      readonly step: StepId
      readonly edit: Edit
      readonly as?: 'attacker'
    }
  /** The form in the browser, filled in as the practice user would, or otherwise. */
  | {
      readonly type: 'fill'
      readonly step: 'logIn' | 'consent'
      /** Replaces what the user would type, by the name of the field. */
      readonly typed?: Readonly<Record<string, string>>
      /** The label on the button, or part of it; the first or the allowing one where left out. */
      readonly press?: string
      readonly as?: 'attacker'
    }
