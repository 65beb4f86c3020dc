import { findings } from '@flowscope/reference'
import { faultCases } from '@flowscope/scenarios'
import { makeDrill, type Drill, type DrillKind } from '../../src/drills/index.ts'
import { openGround } from './ground.ts'

/** How many of each kind are looked at: every subject, and where it costs little several times. */
const counts: Readonly<Record<DrillKind, number>> = {
  order: 18,
  sender: 17,
  channel: 25,
  missing: 17,
  cause: findings.length + faultCases.length,
  token: 18,
  gain: 13,
  survivors: 10,
  setting: 33,
  flow: 300,
  fault: 29,
}

/** A series of one kind from its beginning. */
export async function drillsOf(kind: DrillKind): Promise<readonly Drill[]> {
  const drills: Drill[] = []
  for (let at = 0; at < counts[kind]; at += 1) {
    drills.push(await makeDrill({ kinds: [kind], seed: 'series' }, at, openGround))
  }
  return drills
}
