import type { Draft, StationId } from '@flowscope/stage'
import { stationOfAnswer } from '../../run-view/chapters.ts'
import type { Moment } from '../../run-view/moments.ts'
import { arrowsOf } from './arrows.ts'
import type { Arrow, LaneRow, Mark } from './lane-row.ts'
import { markOf } from './marks.ts'
import { nextRow } from './next-row.ts'

interface Picture {
  readonly moments: readonly Moment[]
  /** How many decisions lie before the cursor. */
  readonly position: number
  readonly next: Draft | null
  readonly stationOf: (moment: Moment) => StationId | null
}

/** The picture of a run: every row was captured, but for the one that comes next. */
export function laneRows({ moments, position, next, stationOf }: Picture): readonly LaneRow[] {
  const captured = moments.flatMap((moment) => {
    const base = {
      moment: moment.index,
      station: stationOf(moment),
      when: whenOf(moment.index, position),
    }
    return halvesOf(moment).map((half, at) => ({
      ...base,
      ...half,
      station: stationOfHalf(half, base.station, moment),
      key: `${moment.key}-${String(at)}`,
    }))
  })
  return next && position === moments.length ? [...captured, nextRow(next, position)] : captured
}

function stationOfHalf(
  half: Arrow | Mark,
  asked: StationId | null,
  moment: Moment,
): StationId | null {
  const isAnswer = half.kind === 'arrow' && half.half === 'answer'
  return isAnswer && asked ? stationOfAnswer(asked, moment) : asked
}

function whenOf(index: number, position: number): LaneRow['when'] {
  if (index >= position) return 'faded'
  return index === position - 1 ? 'present' : 'past'
}

function halvesOf(moment: Moment): readonly (Arrow | Mark)[] {
  const mark = markOf(moment.decision)
  return [...(mark ? [mark] : []), ...arrowsOf(moment)]
}
