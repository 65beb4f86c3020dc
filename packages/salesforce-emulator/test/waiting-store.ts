import { memoryStore, type Store } from '@flowscope/ports'
import type { EmulatorKinds } from '../src/org/records.ts'

/** A store that answers later, as one across a network does: whoever asks at once has to wait. */
export function waitingStore(): Store<EmulatorKinds> {
  const { get, put, take, list, next } = memoryStore<EmulatorKinds>()
  return {
    get: async (kind, key) => await get(kind, key),
    put: async (kind, key, value) => {
      await put(kind, key, value)
    },
    take: async (kind, key) => await take(kind, key),
    list: async (kind) => await list(kind),
    next: async (series) => await next(series),
  }
}
