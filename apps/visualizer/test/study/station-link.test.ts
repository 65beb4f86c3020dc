import { expect, test } from 'vitest'
import { sightingOf } from '../../src/features/reference/sightings/sightings.ts'
import { stations } from '../../src/run-view/stations.ts'
import { stationHref } from '../../src/study/station-link.ts'

test.each(stations)('leads to a run that stands at %s', (station) => {
  const see = new URL(stationHref(station), 'http://localhost').searchParams.get('see')
  expect(sightingOf(see ?? '')).toBe('walk')
})
