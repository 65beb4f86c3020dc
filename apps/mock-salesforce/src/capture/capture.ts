import type { HttpRequest, HttpResponse } from '@flowscope/http-message'

/** A request that a world received, and what it answered. */
export interface Captured {
  /** Which request of its world it was, counted from 1: the key of the teacher's note. */
  readonly ordinal: number
  /** When it arrived by the world's clock, milliseconds since the epoch. */
  readonly at: number
  readonly request: HttpRequest
  /** `null` until it is answered, and for good where the connection was cut. */
  readonly response: HttpResponse | null
  /** Whether a fault cut the connection in place of an answer. */
  readonly cut: boolean
}

export type Watcher = (captured: Captured) => void

export interface Capture {
  /** @returns the request's ordinal */
  readonly arrived: (request: HttpRequest, at: number) => number
  /** `null`: the connection was cut. */
  readonly answered: (ordinal: number, response: HttpResponse | null) => void
  /** The last ones, oldest first. */
  readonly list: () => readonly Captured[]
  /** Tells of each request once it is answered. @returns what ends that */
  readonly watch: (watcher: Watcher) => () => void
}

/** Numbers the requests of a world and remembers the last `size` of them. */
export function createCapture(size: number): Capture {
  const ring: Captured[] = []
  const watchers = new Set<Watcher>()
  let count = 0
  return {
    arrived: (request, at) => {
      count += 1
      ring[count % size] = { ordinal: count, at, request, response: null, cut: false }
      return count
    },
    answered: (ordinal, response) => {
      const entry = ring[ordinal % size]
      if (entry?.ordinal !== ordinal) return
      const complete = { ...entry, response, cut: response === null }
      ring[ordinal % size] = complete
      for (const watcher of watchers) watcher(complete)
    },
    list: () => Object.values(ring).sort((a, b) => a.ordinal - b.ordinal),
    watch: (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}
