import type { Watcher } from '../capture/capture.ts'
import type { HostedWorld } from './hosted-world.ts'

export interface ResettableWorld extends HostedWorld {
  /** Begins anew as at the start: users are logged out, tokens are gone, changed settings too. */
  readonly reset: () => void
}

/** A world that can begin anew behind the same door. It is made when it is first needed. */
export function resettable(make: () => HostedWorld): ResettableWorld {
  const watchers = new Set<Watcher>()
  let world: HostedWorld | null = null
  const made = () => {
    const fresh = make()
    fresh.watch((captured) => {
      for (const watcher of watchers) watcher(captured)
    })
    return fresh
  }
  const current = () => (world ??= made())
  return {
    answer: (request, caller) => current().answer(request, caller),
    note: (ordinal) => current().note(ordinal),
    now: () => current().now(),
    advance: (milliseconds) => {
      current().advance(milliseconds)
    },
    requestCount: () => current().requestCount(),
    faults: {
      set: (rules) => {
        current().faults.set(rules)
      },
      list: () => current().faults.list(),
      clear: () => {
        current().faults.clear()
      },
    },
    setup: () => current().setup(),
    change: (change) => {
      current().change(change)
    },
    requests: () => current().requests(),
    watch: (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    reset: () => {
      world = null
    },
  }
}
