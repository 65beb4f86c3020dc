import type { Store } from '@flowscope/ports'
import type { EmulatorKinds } from '@flowscope/salesforce-emulator'

type Kind = keyof EmulatorKinds

/** A store that also tells how many records of each kind it has held at most. */
export function countedStore(store: Store<EmulatorKinds>) {
  const alive = new Map<Kind, Set<string>>()
  const most = new Map<Kind, number>()
  const keysOf = (kind: Kind) => {
    const keys = alive.get(kind) ?? new Set<string>()
    alive.set(kind, keys)
    return keys
  }
  const counted: Store<EmulatorKinds> = {
    ...store,
    put: (kind, key, value) => {
      const keys = keysOf(kind).add(key)
      most.set(kind, Math.max(most.get(kind) ?? 0, keys.size))
      return store.put(kind, key, value)
    },
    take: (kind, key) => {
      keysOf(kind).delete(key)
      return store.take(kind, key)
    },
  }
  return { store: counted, most: (): ReadonlyMap<Kind, number> => most }
}
