import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import type { Awaitable, Clock, Crypto, Dice, Store } from '@flowscope/ports'
import type { TeachersNote, WorldSetup } from '@flowscope/reference'
import type { EmulatorKinds } from './org/records.ts'
import type { Faults } from './world/faults/index.ts'

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
  /**
   * Lets a latency fault wait, by milliseconds; without it the world's clock moves ahead instead, and
   * nobody waits.
   */
  readonly wait?: (milliseconds: number) => Promise<void>
  /**
   * The domain below which login hosts and My Domains stand, with the port that messages name if they
   * name one, `salesforce.com`; the set-up's port at `localhost` when left out.
   */
  readonly domain?: string
  /** In memory when left out. */
  readonly store?: Store<EmulatorKinds>
  /** Hears of an error that nobody foresaw; the caller was answered with a fixed 500. */
  readonly onError?: (error: unknown) => void
}

/** Who sends a request. */
export interface Caller {
  /** IPv4 address, as the connection shows it: restrictions by address look at this. */
  readonly address: string
  /** Id of the org that a plain host such as `localhost` plays here; the first unless said. */
  readonly org?: string
}

/** An isolated set of Salesforce orgs. */
export interface World {
  /**
   * Answers a request that has arrived.
   *
   * @throws ConnectionCut where a fault rule says so, and never for another reason
   */
  readonly handle: (request: HttpRequest, caller?: Caller) => Promise<HttpResponse>
  /** The same without a promise where nothing has to wait; then it also throws at once. */
  readonly answer: (request: HttpRequest, caller?: Caller) => Awaitable<HttpResponse>
  /** Why the n-th request, counted from 1, was answered as it was; `null` when that is not known. */
  readonly note: (ordinal: number) => TeachersNote | null
  /** Moves the world's clock ahead. */
  readonly advance: (milliseconds: number) => void
  /** The world's clock, milliseconds since the epoch. */
  readonly now: () => number
  readonly requestCount: () => number
  /** What goes wrong on purpose: nothing, unless it is switched on. */
  readonly faults: Faults
  /** The set-up as it is now. */
  readonly setup: () => WorldSetup
  /**
   * Changes settings while the world runs: what it issued stays, and meets the new settings.
   *
   * @throws RangeError when the changed set-up names no org
   */
  readonly change: (change: (setup: WorldSetup) => WorldSetup) => void
}
