import { lessons, type Lesson } from '@flowscope/lessons'
import { playLesson } from '@flowscope/study'
import { expect, test } from 'vitest'
import { settled } from '../../../src/app/scenes/director.ts'
import { openLesson, sendRound, walkToRound } from '../../../src/app/scenes/lesson-director.ts'
import { runViewOf } from '../../../src/run-view/run-view.ts'
import { openConductor } from '../../walk.ts'

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
  '%s can be taken on the main screen, each message drafted when it is to be written',
  async (_id, lesson) => {
    expect(await draftedSteps(lesson)).toEqual(writtenSteps(lesson))
  },
)

/** Takes a lesson as the screen does; the steps that were drafted where a message was to be written. */
async function draftedSteps(lesson: Lesson): Promise<readonly unknown[]> {
  const conductor = openConductor()
  const lead = { conductor, lesson, pause: () => 0 }
  const rungs = lesson.rounds.map(() => 'A' as const)
  const steps: unknown[] = []
  let { scene } = await openLesson(lead, rungs)
  let play = playLesson(lesson, scene.play, { type: 'begin' })
  while (play.phase === 'predict') {
    scene = (await walkToRound(lead, scene, play)).scene
    play = playLesson(lesson, play, { type: 'foresee', guess: { chosen: 0, confidence: 'mid' } })
    if (play.phase === 'build') {
      steps.push(runViewOf(await settled(conductor)).draft?.step)
      play = playLesson(lesson, play, { type: 'write', entered: [] })
    }
    if (play.phase === 'sending') {
      scene = (await sendRound(lead, scene, play, null)).scene
      play = scene.play
    }
    play = playLesson(lesson, play, { type: 'goOn' })
  }
  conductor.stop()
  return [play.phase, ...steps]
}

function writtenSteps({ rounds }: Lesson): readonly unknown[] {
  return ['end', ...rounds.flatMap(({ send }) => (send?.build ? [send.step] : []))]
}
