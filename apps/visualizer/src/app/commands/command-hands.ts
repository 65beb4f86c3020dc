import type { Command } from '../../features/commands/command.ts'
import type { ExportKind } from '../../features/export/export-choices.tsx'
import type { RunView } from '../../run-view/run-view.ts'
import type { KeysByAction } from '../../settings/own-keys.ts'
import type { Settings } from '../../settings/settings.ts'
import type { DialogName } from '../command-dialogs.tsx'
import type { RunActions } from '../lab-actions.ts'
import type { WholeView } from '../lab-address.ts'
import type { LabLayout } from '../lab-layout.ts'
import type { RunPlace } from '../lazy-engine.ts'
import type { LabSelection } from '../use-lab-selection.ts'

/** All that a command can reach. */
export interface CommandHands {
  readonly view: RunView
  readonly selection: LabSelection
  readonly actions: RunActions
  readonly layout: LabLayout
  readonly whole: WholeView
  readonly engine: RunPlace
  readonly settings: Settings
  readonly keys: KeysByAction
  readonly change: (some: Partial<Settings>) => void
  readonly onExport: (kind: ExportKind) => void
  readonly show: (dialog: DialogName) => void
}

type Telling = Pick<Command, 'id' | 'label' | 'group' | 'run'>

/** A command that can be done now and has no key, unless it is said otherwise. */
export function command(telling: Telling, rest: Partial<Command> = {}): Command {
  return { keys: null, disabledReason: null, ...telling, ...rest }
}

/** A reason only where it holds. */
export function unless(possible: boolean, reason: string): string | null {
  return possible ? null : reason
}
