import { entryFor, handlingOf } from '@flowscope/reference'
import type { Noted } from './noted.ts'
import type { Named } from './spans/span.ts'

const looked = new Map<string, Noted | undefined>()

export function lookUp({ place, name }: Named): Noted | undefined {
  const key = `${place} ${name}`
  if (!looked.has(key)) looked.set(key, lookUpAfresh(place, name))
  return looked.get(key)
}

function lookUpAfresh(place: Named['place'], name: string): Noted | undefined {
  const entry = entryFor(place, name)
  return entry && { ...entry, handling: handlingOf(entry.id) }
}
