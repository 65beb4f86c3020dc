import { lazy, Suspense } from 'react'
import type { Command } from '../features/commands/command.ts'

const dialogs = {
  palette: lazy(() => import('../features/commands/command-palette.tsx')),
  shortcuts: lazy(() => import('../features/commands/shortcut-list.tsx')),
} as const

export type DialogName = keyof typeof dialogs

interface CommandDialogsProps {
  readonly shown: DialogName | null
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** The command palette or the list of shortcuts, fetched when one is first called. */
export function CommandDialogs({ shown, commands, onClose }: CommandDialogsProps) {
  if (shown === null) return null
  const Dialog = dialogs[shown]
  return (
    <Suspense fallback={null}>
      <Dialog commands={commands} onClose={onClose} />
    </Suspense>
  )
}
