import { randomUUID } from 'node:crypto'
import type { OpenDoor } from '@flowscope/node-ports'
import type { Clock } from '@flowscope/ports'
import type { HostedWorld } from './hosted-world.ts'

export interface MadeWorld {
  readonly id: string
  readonly world: HostedWorld
  readonly door: OpenDoor
  /** Milliseconds since the epoch, in real time: a world's own clock stands. */
  readonly createdAt: number
}

export interface WorldRegistry {
  /** Opens a door for a world. At the limit, the world that was idle for longest makes room. */
  readonly add: (world: HostedWorld) => Promise<MadeWorld>
  readonly find: (id: string) => MadeWorld | undefined
  /** @returns whether there was such a world */
  readonly remove: (id: string) => Promise<boolean>
  /** Idle for longest first; to look at them does not count as use. */
  readonly list: () => readonly MadeWorld[]
  readonly size: () => number
  readonly close: () => Promise<void>
}

export interface RegistryOptions {
  readonly limit: number
  readonly clock: Clock
  readonly openDoor: (world: HostedWorld) => Promise<OpenDoor>
  /** Called before the door of a world closes. */
  readonly onEnd: (world: HostedWorld) => Promise<void>
}

/** The worlds that were asked for, each behind a door of its own. */
export function createRegistry({ limit, clock, openDoor, onEnd }: RegistryOptions): WorldRegistry {
  const made = new Map<string, MadeWorld>()
  const touch = (each: MadeWorld) => {
    if (!made.delete(each.id)) return
    made.set(each.id, each)
  }
  const remove = async (id: string) => {
    const found = made.get(id)
    made.delete(id)
    if (!found) return false
    await onEnd(found.world)
    await found.door.close()
    return true
  }
  const makeRoom = async () => {
    const [idlest] = made.keys()
    if (made.size >= limit && idlest !== undefined) await remove(idlest)
  }
  return {
    add: async (world) => {
      await makeRoom()
      const id = randomUUID()
      const answer: HostedWorld['answer'] = (request, caller) => {
        touch(entry)
        return world.answer(request, caller)
      }
      const door = await openDoor({ ...world, answer })
      const entry: MadeWorld = { id, world, door, createdAt: clock.now() }
      made.set(id, entry)
      return entry
    },
    find: (id) => {
      const found = made.get(id)
      if (found) touch(found)
      return found
    },
    remove,
    list: () => [...made.values()],
    size: () => made.size,
    close: async () => {
      await Promise.all([...made.keys()].map(remove))
    },
  }
}
