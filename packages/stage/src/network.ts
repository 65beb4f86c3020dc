import type { HttpRequest, Outcome, RequestHandler } from '@flowscope/http-message'
import type { TeachersNote, WorldChange } from '@flowscope/reference'

/** What a stage stands on: how bytes travel, and the second channel to the practice world. */
export interface Network {
  /** Sends one request and waits for its outcome. Never follows a redirect, never rejects. */
  readonly send: (request: HttpRequest) => Promise<Outcome>
  /** Puts the web app behind its authority (`localhost:3000`), so that `send` reaches it. */
  readonly serve: (authority: string, handler: RequestHandler) => Promise<void>
  /** `null` on a network that leads to a real org. */
  readonly world: WorldControl | null
  readonly close: () => Promise<void>
}

/** The teacher's side of a practice world: nothing here appears in a message. */
export interface WorldControl {
  /** The note on the world's `ordinal`-th request, counted from 1. */
  readonly note: (ordinal: number) => Promise<TeachersNote | null>
  /** @returns the world's clock afterwards, milliseconds since the epoch */
  readonly advance: (milliseconds: number) => Promise<number>
  /** @throws UnknownName, RangeError when there is nothing of that name */
  readonly configure: (change: WorldChange) => Promise<void>
}
