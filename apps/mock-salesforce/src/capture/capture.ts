import type { HttpRequest, HttpResponse } from '@flowscope/http-message'

/** A request that a world received, and what it answered. */
export interface Captured {
  /** Which request of its world it was, counted from 1: the key of the teacher's note. */
  readonly ordinal: number
  /** When it arrived by the world's clock, milliseconds since the epoch. */
  readonly at: number
  readonly request: HttpRequest
  /** `null` until it is answered. */
  readonly response: HttpResponse | null
}

export interface Capture {
  /** @returns the request's ordinal */
  readonly arrived: (request: HttpRequest, at: number) => number
  readonly answered: (ordinal: number, response: HttpResponse) => void
  /** The last ones, oldest first. */
  readonly list: () => readonly Captured[]
}

/** Numbers the requests of a world and remembers the last `size` of them. */
export function createCapture(size: number): Capture {
  const ring: Captured[] = []
  let count = 0
  return {
    arrived: (request, at) => {
      count += 1
      ring[count % size] = { ordinal: count, at, request, response: null }
      return count
    },
    answered: (ordinal, response) => {
      const entry = ring[ordinal % size]
      if (entry?.ordinal === ordinal) ring[ordinal % size] = { ...entry, response }
    },
    list: () => Object.values(ring).sort((a, b) => a.ordinal - b.ordinal),
  }
}
