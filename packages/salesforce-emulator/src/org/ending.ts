import type { Awaitable } from '@flowscope/ports'
import type { EmulatorKinds } from './records.ts'

export type Kind = keyof EmulatorKinds

/** When a record has nothing more to say. */
export interface Ending<K extends Kind> {
  /** Milliseconds after which a record is looked at, and again for as long as it lives. */
  readonly after: number
  readonly hasEnded: (record: EmulatorKinds[K], now: number, key: string) => Awaitable<boolean>
}

export type Endings = { readonly [K in Kind]?: Ending<K> }
