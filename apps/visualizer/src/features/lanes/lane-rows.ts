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
  const captured = moments.flatMap((moment) =>
    capturedRows(moment, stationOf(moment), whenOf(moment.index, position)),
  )
  return next && position === moments.length ? [...captured, nextRow(next, position)] : captured
}

function whenOf(index: number, position: number): LaneRow['when'] {
  if (index >= position) return 'faded'
  return index === position - 1 ? 'present' : 'past'
}

interface Drawn {
  readonly station: StationId | null
  readonly when: LaneRow['when']
  readonly rows: readonly LaneRow[]
}

/** A row that stays as it was is the same value: of a long run, only what changes is drawn again. */
const drawn = new WeakMap<Moment, Drawn>()

function capturedRows(
  moment: Moment,
  station: StationId | null,
  when: LaneRow['when'],
): readonly LaneRow[] {
  const known = drawn.get(moment)
  if (known?.when === when && known.station === station) return known.rows
  const rows = halvesOf(moment).map((half, at) =>
    rowOf(half, stationOfHalf(half, station, moment), {
      key: `${moment.key}-${String(at)}`,
      moment: moment.index,
      when,
    }),
  )
  drawn.set(moment, { station, when, rows })
  return rows
}

function rowOf(
  half: Arrow | Mark,
  station: StationId | null,
  place: Pick<LaneRow, 'key' | 'moment' | 'when'>,
): LaneRow {
  return { ...place, station, room: isPrivate(half, station), ...half }
}

/** Login and consent pass between the user and Salesforce: the web app is not there. */
function isPrivate(half: Arrow | Mark, station: StationId | null): boolean {
  if (station !== 'login' && station !== 'consent') return false
  const present = half.kind === 'mark' ? [half.party] : [half.from, half.to]
  return present.every((party) => ['user', 'browser', 'authServer'].includes(party))
}

function stationOfHalf(
  half: Arrow | Mark,
  asked: StationId | null,
  moment: Moment,
): StationId | null {
  const isAnswer = half.kind === 'arrow' && half.half === 'answer'
  return isAnswer && asked ? stationOfAnswer(asked, moment) : asked
}

function halvesOf(moment: Moment): readonly (Arrow | Mark)[] {
  const mark = markOf(moment.decision)
  return [...(mark ? [mark] : []), ...arrowsOf(moment)]
}
