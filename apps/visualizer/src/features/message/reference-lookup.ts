import { entryFor, type Entry } from '@flowscope/reference'
import type { Named } from './wire-line.ts'

export function lookUp({ place, name }: Named): Entry | undefined {
  return entryFor(place, name)
}
