import type { Entry } from './entry.ts'
import { entries } from './entries/index.ts'
import { exactness, isNamed } from './name-match.ts'
import { pathWithoutQuery } from './message-places.ts'
import { places, type Place } from './place.ts'

const byPlace: ReadonlyMap<Place, readonly Entry[]> = groupByPlace(entries)
const jsonPlaces: ReadonlySet<Place> = new Set(
  places.filter((place) => /\.(json|claim)$/.test(place) || place === 'api.error'),
)

/**
 * The entry that explains a name at a place.
 *
 * Headers and cookie attributes ignore case; the web app's run cookie is found by its prefix, a path
 * by its pattern. A field inside JSON is given as its whole path: `records[0].attributes.type`,
 * `[0].errorCode`.
 */
export function entryFor(place: Place, name: string): Entry | undefined {
  return mostExact(place, plainName(place, name))
}

function plainName(place: Place, name: string): string {
  if (place === 'path') return pathWithoutQuery(name)
  if (jsonPlaces.has(place)) return name.replace(/\[\d*\]/g, '').replace(/^\./, '')
  return name
}

function mostExact(place: Place, name: string): Entry | undefined {
  const fitting = (byPlace.get(place) ?? []).filter((entry) => isNamed(entry, place, name))
  return fitting.toSorted(
    (one, other) => exactness(other, place, name) - exactness(one, place, name),
  )[0]
}

function groupByPlace(all: readonly Entry[]): ReadonlyMap<Place, readonly Entry[]> {
  const grouped = new Map<Place, Entry[]>()
  for (const entry of all) {
    for (const place of entry.places) {
      grouped.set(place, [...(grouped.get(place) ?? []), entry])
    }
  }
  return grouped
}
