import { boundaryAfter, type Conductor } from '@flowscope/flow'
import type { Lesson } from '@flowscope/lessons'
import type { Move, WhatIf } from '@flowscope/scenarios'
import type { MessageEdit, SendStep } from '@flowscope/stage'
import {
  beginLesson,
  playLesson,
  setupOf,
  waysOf,
  wayToStart,
  type Entered,
  type FieldDifference,
  type Guess,
  type LessonPlay,
  type Rung,
} from '@flowscope/study'
import { runViewOf } from '../../run-view/run-view.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import { playMoves, settled } from './director.ts'
import type { LessonScene } from './lesson-scene.ts'
import { runWhatIf } from './what-if-run.ts'

/** A scene, and the run that it belongs to. */
export interface Placed {
  readonly run: string
  readonly scene: LessonScene
}

/** Who leads through which lesson. */
export interface Lead {
  readonly conductor: Conductor
  readonly lesson: Lesson
  /** Milliseconds between two messages, so that the eye can follow. */
  readonly pause: () => number
}

/** A message as it was written by hand. */
export interface Written {
  readonly entered: readonly Entered[]
  readonly differences: readonly FieldDifference[]
  readonly edit: MessageEdit | null
}

/** Begins a run in which everything before the lesson has happened. */
export async function openLesson(
  { conductor, lesson }: Lead,
  rungs: readonly Rung[],
): Promise<Placed> {
  conductor.send({ type: 'startOver', setup: setupOf(lesson), name: words.run(lesson.title) })
  await settled(conductor)
  await playMoves(conductor, wayToStart(lesson))
  const place = placeOf(conductor)
  const scene = { lesson: lesson.id, play: beginLesson(rungs), breaking: null, tried: [] }
  return { run: place.run, scene: { ...scene, at: place.at, from: place.at } }
}

/** Sends the message of a round, as it was written or as the web app writes it. */
export async function sendRound(
  { conductor, lesson, pause }: Lead,
  before: LessonScene,
  play: LessonPlay,
  written: Written | null,
): Promise<Placed> {
  const way = waysOf(lesson)[play.round]
  const own = written?.edit ? editedMove(lesson, play.round, written.edit) : way?.own
  await playMoves(conductor, [...(own ? [own] : []), ...(way?.after ?? [])], pause())
  const differences = written?.differences ?? []
  const { run, at } = placeOf(conductor)
  const sent = playLesson(lesson, play, { type: 'sent', differences })
  return { run, scene: { ...before, play: sent, at, from: before.at } }
}

/** Walks on to where the next question is asked. */
export async function walkToRound(
  { conductor, lesson, pause }: Lead,
  before: LessonScene,
  play: LessonPlay,
): Promise<Placed> {
  await playMoves(conductor, waysOf(lesson)[play.round]?.before ?? [], pause())
  const { run, at } = placeOf(conductor)
  return { run, scene: { ...before, play, at, from: at } }
}

/** Goes back to a place of this run; what was decided after it stays in a run of its own. */
export async function returnTo(
  { conductor, lesson }: Lead,
  at: number,
  scene: LessonScene,
): Promise<Placed> {
  const { run, moments } = runViewOf(await settled(conductor))
  conductor.send({ type: 'moveCursor', to: boundaryAfter(run.journal, at) })
  if (moments.length > at) conductor.send({ type: 'fork', name: words.rightRun(lesson.title) })
  await settled(conductor)
  return { run: placeOf(conductor).run, scene: { ...scene, at, from: at } }
}

/** Plays a what-if in a run of its own. */
export async function breakLesson(
  { conductor, pause }: Lead,
  scene: LessonScene,
  whatIf: WhatIf,
  guess: Guess | null,
): Promise<Placed> {
  await runWhatIf(conductor, whatIf, () => undefined, pause())
  const { run, at } = placeOf(conductor)
  const tried = [...new Set([...scene.tried, whatIf.id])]
  return { run, scene: { ...scene, at, tried, breaking: { id: whatIf.id, phase: 'told', guess } } }
}

function editedMove({ rounds }: Lesson, round: number, edit: MessageEdit): Move | null {
  const step = rounds[round]?.send?.step
  return step === undefined ? null : { type: 'send', step: step as SendStep, edit }
}

function placeOf(conductor: Conductor): { readonly run: string; readonly at: number } {
  const { run, moments } = runViewOf(conductor.getSnapshot())
  return { run: run.id, at: moments.length }
}
