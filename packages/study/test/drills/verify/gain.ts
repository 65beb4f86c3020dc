import { attacks, type Played } from '@flowscope/scenarios'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf } from '../answers.ts'
import { replay } from '../replay.ts'

/** Plays what the attacker did, decision by decision, and reads the evidence. */
export async function verifyGain(drill: Drill): Promise<readonly string[]> {
  const { setup, decisions } = runOf(drill)
  const { seen } = await replay(setup, decisions)
  const attack = attacks.find(({ id }) => id === drill.about)
  const { sentence } = attack?.evidence(seen as readonly Played[], setup) ?? { sentence: '' }
  return rightOf(drill) === sentence ? [] : [`it ends so: ${sentence}`]
}
