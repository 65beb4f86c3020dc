import type { OpenGround } from '@flowscope/scenarios'
import { seededRandom } from '../random.ts'
import { drillKinds, type Drill, type DrillKind } from './drill.ts'
import { makers } from './kinds/index.ts'

/** A series of drills without an end: a teacher's link names it, and everybody gets the same. */
export interface DrillSeries {
  /** Those that take turns; all of them where none is named. */
  readonly kinds: readonly DrillKind[]
  readonly seed: string
}

/**
 * One drill of a series.
 *
 * @param at which one, counted from 0
 * @param open lays out a world of its own for each run that has to be performed
 */
export async function makeDrill(series: DrillSeries, at: number, open: OpenGround): Promise<Drill> {
  const { kind, place } = placeIn(series, at)
  const maker = makers[kind]
  const subject = inTurn(`${series.seed} ${kind}`, maker.subjects, place)
  const id = `${kind} ${series.seed} ${String(place)}`
  return { id, kind, ...(await maker.make(subject, seededRandom(id), open)) }
}

/** Which kind comes at a place, and how many of that kind came before. */
function placeIn({ kinds, seed }: DrillSeries, at: number) {
  const among = kinds.length === 0 ? drillKinds : kinds
  const turn = inTurn(`${seed} kinds`, among.length, at)
  return { kind: among[turn] ?? 'order', place: Math.floor(at / among.length) }
}

/** Each of `count` comes once in a round; every round has an order of its own. */
function inTurn(seed: string, count: number, at: number): number {
  const round = Math.floor(at / count)
  const order = seededRandom(`${seed} round ${String(round)}`).shuffled(
    Array.from({ length: count }, (_, index) => index),
  )
  return order[at % count] ?? 0
}
