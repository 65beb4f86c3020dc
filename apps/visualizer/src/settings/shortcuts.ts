/**
 * Which keys do what, until the reader chooses others. The handler, the list, the hints of the
 * command palette and `aria-keyshortcuts` all go by this table. `Mod` is Control, or Command on a Mac.
 */
export const shortcuts = {
  send: 'n',
  back: 'b',
  forward: 'f',
  play: 'p',
  whatIf: 'w',
  otherChoices: 'o',
  edit: 'e',
  diff: 'd',
  transcript: 't',
  lanes: '1',
  states: '2',
  values: '3',
  knows: '4',
  tokens: '5',
  setup: '6',
  shortcuts: '?',
  palette: 'Mod+k',
} as const

export type ShortcutId = keyof typeof shortcuts
/** As `KeyboardEvent.key` names it, with `Mod+` before it where a modifier is held. */
export type Keys = string

/** A key by itself, which speech input can press by mistake: it can be switched off (WCAG 2.1.4). */
export function isSingleKey(keys: Keys): boolean {
  return !keys.startsWith('Mod+')
}

export function isPressed(keys: Keys, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey || (ctrlKey && metaKey)) return false
  return ctrlKey || metaKey ? !shiftKey && keys === `Mod+${key}` : keys === key
}

/** As `aria-keyshortcuts` spells them. */
export function ariaKeys(keys: Keys): string {
  if (isSingleKey(keys)) return keys
  const cap = capOf(keys)
  return `Control+${cap} Meta+${cap}`
}

/** As they stand on the keys of a keyboard. */
export function keyCaps(keys: Keys): readonly string[] {
  return isSingleKey(keys) ? [keys] : ['Ctrl', capOf(keys)]
}

function capOf(keys: Keys): string {
  return keys.slice('Mod+'.length).toUpperCase()
}
