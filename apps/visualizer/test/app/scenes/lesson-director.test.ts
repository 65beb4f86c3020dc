import { lessonNamed, type Lesson } from '@flowscope/lessons'
import { playLesson, type LessonPlay } from '@flowscope/study'
import type { Conductor } from '@flowscope/flow'
import { expect, test } from 'vitest'
import { settled } from '../../../src/app/scenes/director.ts'
import {
  breakLesson,
  openLesson,
  returnTo,
  sendRound,
  type Lead,
  type Placed,
  type Written,
} from '../../../src/app/scenes/lesson-director.ts'
import { runViewOf } from '../../../src/run-view/run-view.ts'
import { openConductor } from '../../walk.ts'
import { whatIfs } from '@flowscope/scenarios'

const lesson = lessonNamed('authorize-url') as Lesson

const leadOf = (conductor: Conductor): Lead => ({ conductor, lesson, pause: () => 0 })

function foreseen({ scene }: Placed): LessonPlay {
  const asked = playLesson(lesson, scene.play, { type: 'begin' })
  return playLesson(lesson, asked, {
    type: 'foresee',
    guess: { chosen: 0, confidence: 'mid' },
  })
}

async function begun(): Promise<readonly [Conductor, Placed, LessonPlay]> {
  const conductor = openConductor()
  const opened = await openLesson(
    leadOf(conductor),
    lesson.rounds.map(() => 'B'),
  )
  return [conductor, opened, foreseen(opened)]
}

test('a lesson begins in a run of its own, with everything before it played', async () => {
  const [conductor, { run, scene }] = await begun()
  const view = runViewOf(await settled(conductor))
  conductor.stop()
  expect([view.run.id, view.position]).toEqual([run, 2])
  expect([scene.at, scene.play.phase]).toEqual([2, 'orient'])
})

test('a wrong message is really refused, and put right in a fork that shares what lies before', async () => {
  const [conductor, opened, play] = await begun()
  const draft = runViewOf(await settled(conductor)).draft
  if (draft?.kind !== 'answer') throw new Error('No redirect is drafted')
  const location = 'http://acme.my.localhost:3001/services/oauth2/authorize?response_type=code'
  const headers = draft.answer.headers.map(([name, value]) =>
    name === 'Location' ? ([name, location] as const) : ([name, value] as const),
  )
  const written: Written = {
    entered: [],
    differences: [{ name: 'redirect_uri', given: null, right: 'x' }],
    edit: { kind: 'answer', answer: { ...draft.answer, headers } },
  }
  const writing = playLesson(lesson, play, { type: 'write', entered: [] })
  const sent = await sendRound(leadOf(conductor), opened.scene, writing, written)
  const refused = runViewOf(await settled(conductor))
  expect(sent.scene.play.phase).toBe('differs')
  expect(refused.present?.performed?.verdict?.passed).toBe(false)
  const back = await returnTo(leadOf(conductor), sent.scene.from, sent.scene)
  const again = runViewOf(await settled(conductor))
  conductor.stop()
  expect(back.run).not.toBe(opened.run)
  expect(again.run.forkedFrom).toEqual({ run: opened.run, decisions: 2 })
  expect([again.position, again.draft?.kind]).toEqual([2, 'answer'])
})

test('the web app’s own message leads to where the lesson tells', async () => {
  const [conductor, opened, play] = await begun()
  const writing = playLesson(lesson, play, { type: 'write', entered: [] })
  const sent = await sendRound(leadOf(conductor), opened.scene, writing, null)
  const { position } = runViewOf(await settled(conductor))
  conductor.stop()
  expect([sent.scene.play.phase, sent.scene.at, position]).toEqual(['told', 4, 4])
})

test('what is broken at the end is a what-if in a run of its own', async () => {
  const [conductor, opened] = await begun()
  const whatIf = whatIfs.find(({ id }) => id === lesson.breakIt[0])
  if (!whatIf) throw new Error('The lesson breaks nothing')
  const broken = await breakLesson(leadOf(conductor), opened.scene, whatIf, null)
  const view = runViewOf(await settled(conductor))
  conductor.stop()
  expect(broken.run).toBe(view.run.id)
  expect(broken.scene.breaking).toEqual({ id: whatIf.id, phase: 'told', guess: null })
  expect(broken.scene.tried).toEqual([whatIf.id])
})
