import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { Clock, Crypto, Dice, Store } from '@flowscope/ports'
import type { TeachersNote } from '@flowscope/reference'
import type { EmulatorKinds } from './org/records.ts'

/** What a world asks of its host. */
export interface WorldPorts {
  readonly crypto: Crypto
  readonly dice: Dice
  /**
   * A clock that ticks by itself, as in the default org of a started mock; {@link World.advance}
   * adds to it. Without one the world's clock stands at `setup.startsAt` and moves by `setup.tick`
   * with the arrival of each request.
   */
  readonly clock?: Clock
  /** In memory when left out. */
  readonly store?: Store<EmulatorKinds>
  /** Hears of an error that nobody foresaw; the caller was answered with a fixed 500. */
  readonly onError?: (error: unknown) => void
}

/** Who sends a request. */
export interface Caller {
  /** IPv4 address, as the connection shows it: restrictions by address look at this. */
  readonly address: string
}

/** An isolated set of Salesforce orgs. */
export interface World {
  /** Answers a request that has arrived. Never rejects. */
  readonly handle: (request: HttpRequest, caller?: Caller) => Promise<HttpResponse>
  /** Why the n-th request, counted from 1, was answered as it was; `null` when that is not known. */
  readonly note: (ordinal: number) => TeachersNote | null
  /** Moves the world's clock ahead. */
  readonly advance: (milliseconds: number) => void
  /** The world's clock, milliseconds since the epoch. */
  readonly now: () => number
  readonly requestCount: () => number
}
