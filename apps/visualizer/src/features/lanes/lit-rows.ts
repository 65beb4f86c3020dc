import type { Handle } from '@flowscope/http-message'
import type { Touch, ValueStory } from '../../run-view/values.ts'
import { laneWords } from '../../words/lanes.ts'
import type { LaneRow } from './lane-row.ts'

/** What became of the followed value, by the row that shows it. */
export type LitRows = ReadonlyMap<string, string>

export function litRows(stories: readonly ValueStory[], thread: Handle | null): LitRows {
  const story = stories.find(({ handle }) => handle === thread)
  const done = new Map<string, Set<string>>()
  for (const touch of story?.touches ?? []) {
    const place = placeOfTouch(touch)
    done.set(place, (done.get(place) ?? new Set()).add(laneWords.did[touch.did]))
  }
  return new Map(
    Array.from(done, ([place, words]) => [
      place,
      laneWords.thread(story?.handle ?? '', [...words].join(', ')),
    ]),
  )
}

function placeOfTouch({ moment, half }: Touch): string {
  return `${String(moment)}/${half ?? 'mark'}`
}

/** What became of the value in this row; `null` where it is not touched, or has not been yet. */
export function litIn(lit: LitRows, row: LaneRow): string | null {
  if (row.when === 'next') return null
  const half = row.kind === 'mark' ? 'mark' : row.half
  return lit.get(`${String(row.moment)}/${half}`) ?? null
}
