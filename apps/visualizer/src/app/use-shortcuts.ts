import { useEffect, useRef } from 'react'
import type { Command } from '../features/commands/command.ts'
import { isPressed, isSingleKey } from '../settings/shortcuts.ts'

/**
 * Presses the command whose keys are pressed. Single keys work only while they are switched on, no
 * field has the focus and no dialog is open (WCAG 2.1.4).
 */
export function useShortcuts(commandsNow: () => readonly Command[], singleKeys: boolean): void {
  const current = useRef({ commandsNow, singleKeys })
  useEffect(() => {
    current.current = { commandsNow, singleKeys }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = pressedCommand(current.current.commandsNow(), event)
      if (!command?.keys || (isSingleKey(command.keys) && !current.current.singleKeys)) return
      event.preventDefault()
      command.run()
    }
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

function pressedCommand(commands: readonly Command[], event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.repeat || event.isComposing) return undefined
  const command = commands.find(({ keys }) => keys !== null && isPressed(keys, event))
  if (!command?.keys || command.disabledReason !== null) return undefined
  return isSingleKey(command.keys) && isTakenUp(event.target) ? undefined : command
}

/** A field takes letters; a dialog is a place of its own. */
function isTakenUp(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof Element)) return false
  const field = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]'
  return target.closest(field) !== null
}
