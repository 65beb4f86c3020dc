import type { Store } from './ports.ts'

/** A store that lives and dies with the process (or the tab). */
export function memoryStore<Kinds extends object>(): Store<Kinds> {
  const records = new Map<PropertyKey, Map<string, unknown>>()
  const series = new Map<string, number>()
  const ofKind = <K extends keyof Kinds>(kind: K) => {
    const known = records.get(kind)
    if (known) return known as Map<string, Kinds[K]>
    const fresh = new Map<string, Kinds[K]>()
    records.set(kind, fresh)
    return fresh
  }
  return {
    get: (kind, key) => ofKind(kind).get(key),
    put: (kind, key, value) => {
      ofKind(kind).set(key, value)
    },
    take: (kind, key) => {
      const value = ofKind(kind).get(key)
      ofKind(kind).delete(key)
      return value
    },
    list: (kind) => [...ofKind(kind)],
    next: (name) => {
      const number = (series.get(name) ?? 0) + 1
      series.set(name, number)
      return number
    },
  }
}
