import type { HostedWorld } from './hosted-world.ts'

export interface ResettableWorld extends HostedWorld {
  /** Forgets everything that happened: users are logged out, codes and tokens are gone. */
  readonly reset: () => void
}

/** A world that can begin anew behind the same door. It is made when it is first needed. */
export function resettable(make: () => HostedWorld): ResettableWorld {
  let world: HostedWorld | null = null
  const current = () => (world ??= make())
  return {
    handle: (request, caller) => current().handle(request, caller),
    note: (ordinal) => current().note(ordinal),
    now: () => current().now(),
    advance: (milliseconds) => {
      current().advance(milliseconds)
    },
    requests: () => current().requests(),
    reset: () => {
      world = null
    },
  }
}
