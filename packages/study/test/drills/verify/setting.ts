import { playMoves, walkTo, whatIfs } from '@flowscope/scenarios'
import { StageError } from '@flowscope/stage'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf, wrongOf } from '../answers.ts'
import { openGround } from '../ground.ts'

/** Does the same without saving the setting: then nothing is refused, or another thing happens. */
export async function verifySetting(drill: Drill): Promise<readonly string[]> {
  const shown = whatIfs.find(({ id }) => id === drill.about)
  if (!shown?.setting) return [`there is no setting in ${drill.about}`]
  const ground = await openGround(runOf(drill).setup)
  const before = await playMoves(ground, walkTo(shown.at))
  const passes = await playMoves(ground, shown.then).then(
    (after) => [...before, ...after].at(-1)?.performed.verdict?.passed ?? true,
    (error: unknown) => {
      if (error instanceof StageError) return true
      throw error
    },
  )
  return [
    ...(passes ? [] : ['it is refused without the setting as well']),
    ...[rightOf(drill)].filter((text) => text !== shown.setting),
    ...wrongOf(drill).filter((text) => text === shown.setting),
  ]
}
