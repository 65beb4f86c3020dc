import { useEffect, useState } from 'react'
import type { Command } from '../features/commands/command.ts'
import { keysWith } from '../settings/own-keys.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { DialogName } from './command-dialogs.tsx'
import type { labCommands } from './commands.ts'
import type { CommandHands } from './commands/command-hands.ts'
import { exportRun } from './export-run.ts'
import { linkTo } from './share-button.tsx'
import { useShortcuts } from './use-shortcuts.ts'

type Given = Omit<CommandHands, 'settings' | 'keys' | 'change' | 'show' | 'onExport'>

interface Commands {
  /** As they stand at this moment: many, and seldom asked for. */
  readonly commandsNow: () => readonly Command[]
  /** The dialog that is open, with what opens one and what closes it. */
  readonly shown: DialogName | null
  readonly show: (dialog: DialogName) => void
  readonly onClose: () => void
  readonly onExport: CommandHands['onExport']
}

/** Every command of the main screen, their keys at work. */
export function useCommands(given: Given): Commands {
  const [shown, show] = useState<DialogName | null>(null)
  const { settings, change } = useSettings()
  const { view, engine } = given
  const onExport: CommandHands['onExport'] = (kind) => {
    void exportRun(kind, view, () => (engine === 'live' ? location.href : linkTo(view, engine)))
  }
  const build = useBuilder()
  const keys = keysWith(settings.keys)
  const commandsNow = () => build?.({ ...given, settings, keys, change, show, onExport }) ?? []
  useShortcuts(commandsNow, settings.shortcuts)
  const onClose = () => {
    show(null)
  }
  return { commandsNow, shown, show, onClose, onExport }
}

/** Fetched behind the first picture, which does not wait for it. */
function useBuilder(): typeof labCommands | null {
  const [builder, setBuilder] = useState<{ readonly build: typeof labCommands } | null>(null)
  useEffect(() => {
    void import('./commands.ts').then(({ labCommands: build }) => {
      setBuilder({ build })
    })
  }, [])
  return builder?.build ?? null
}
