import { isSingleKey, shortcuts, type Keys, type ShortcutId } from './shortcuts.ts'

/** Single keys as the reader chose them (WCAG 2.1.4); an empty text is an action without a key. */
export type OwnKeys = Readonly<Partial<Record<ShortcutId, string>>>

/** Which key each action has; `null` for none. */
export type KeysByAction = Readonly<Record<ShortcutId, Keys | null>>

const actions = Object.keys(shortcuts) as readonly ShortcutId[]

/** The actions whose key can be chosen. */
export const ownActions = actions.filter((id) => isSingleKey(shortcuts[id]))

export function keysWith(own: OwnKeys): KeysByAction {
  const pairs = actions.map((id) => [id, (own[id] ?? shortcuts[id]) || null] as const)
  return Object.fromEntries(pairs) as KeysByAction
}

/** The key that somebody typed into a field that held another one; letters are lower-case. */
export function typedKey(text: string): string {
  return text.trim().slice(-1).toLowerCase()
}

/** The other action that has a key already. */
export function clashOf(id: ShortcutId, key: string, own: OwnKeys): ShortcutId | null {
  if (key === '') return null
  const keys = keysWith(own)
  return actions.find((other) => other !== id && keys[other] === key) ?? null
}

/** The choice with one more key; one that is as usual is no choice. */
export function withKey(id: ShortcutId, key: string, own: OwnKeys): OwnKeys {
  const { [id]: _former, ...others } = own
  return key === shortcuts[id] ? others : { ...others, [id]: key }
}

/** What was kept, as far as it makes sense: each a key, and no key twice. */
export function ownKeysOf(kept: unknown): OwnKeys {
  if (typeof kept !== 'object' || kept === null) return {}
  const record: Readonly<Record<string, unknown>> = { ...kept }
  const own = ownActions.reduce<OwnKeys>((sofar, id) => {
    const key = record[id]
    return typeof key === 'string' && key === typedKey(key) ? withKey(id, key, sofar) : sofar
  }, {})
  return ownActions.some((id) => clashOf(id, keysWith(own)[id] ?? '', own)) ? {} : own
}
