import { lazy, Suspense, useState } from 'react'
import type { Command } from '../features/commands/command.ts'
import { TypedAhead } from './typed-ahead.tsx'

const CommandPalette = lazy(() => import('../features/commands/command-palette.tsx'))
const ShortcutList = lazy(() => import('../features/commands/shortcut-list.tsx'))

export type DialogName = 'palette' | 'shortcuts'

interface CommandDialogsProps {
  readonly shown: DialogName | null
  readonly commandsNow: () => readonly Command[]
  readonly onClose: () => void
}

/** The command palette or the list of shortcuts, fetched when one is first called. */
export function CommandDialogs({ shown, ...props }: CommandDialogsProps) {
  return shown && <CommandDialog key={shown} {...props} shown={shown} />
}

type CommandDialogProps = CommandDialogsProps & { readonly shown: DialogName }

function CommandDialog({ shown, commandsNow, onClose }: CommandDialogProps) {
  const [query, setQuery] = useState('')
  const given = { commands: commandsNow(), onClose }
  return (
    <Suspense fallback={<TypedAhead onType={setQuery} onClose={onClose} />}>
      {shown === 'palette' ? (
        <CommandPalette {...given} query={query} onQuery={setQuery} />
      ) : (
        <ShortcutList {...given} />
      )}
    </Suspense>
  )
}
