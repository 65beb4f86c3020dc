import type { Keys } from '../../settings/shortcuts.ts'

/** In the order in which the palette shows them. */
export const commandGroups = [
  'run',
  'decide',
  'look',
  'stations',
  'share',
  'places',
  'settings',
] as const

export type CommandGroup = (typeof commandGroups)[number]

/** Something the reader can do or somewhere to go, by the palette or by a key. */
export interface Command {
  /** Unique, such as `station-8`. */
  readonly id: string
  readonly label: string
  readonly group: CommandGroup
  readonly keys: Keys | null
  /** Why it cannot be done now; `null` where it can. */
  readonly disabledReason: string | null
  readonly run: () => void
}
