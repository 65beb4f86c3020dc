import type { Came, Lesson } from '@flowscope/lessons'
import { header, textOfBytes } from '@flowscope/http-message'
import { playMoves, whatCame, type Ground, type Move, type Played } from '@flowscope/scenarios'
import type { Draft } from '@flowscope/stage'
import {
  beginLesson,
  blanksAt,
  differencesOf,
  editOf,
  knownValues,
  playLesson,
  setupOf,
  sheetOf,
  waysOf,
  wayToStart,
  type Entered,
  type FieldDifference,
  type LessonPlay,
  type Rung,
  type Sheet,
} from '../../src/index.ts'
import { openGround } from './ground.ts'

/** How somebody writes the fields that are missing. */
export type Hand = (sheet: Sheet, blanks: readonly string[]) => readonly Entered[]

export const rightly: Hand = ({ fields }, blanks) =>
  fields
    .filter(({ name }) => blanks.includes(name))
    .map(({ name, right }) => ({ name, value: right }))

/** The first missing field is something else, the rest as it should be. */
export const wrongly: Hand = (sheet, blanks) => [
  ...rightly(sheet, blanks.slice(1)),
  ...blanks.slice(0, 1).flatMap((name) => [{ name, value: somethingElse(sheet, name) }]),
]

function somethingElse({ fields }: Sheet, name: string): string {
  const field = fields.find((each) => each.name === name)
  return field?.choices?.find(({ text }) => text !== field.right)?.text ?? 'something-else'
}

/** What the last message of a round brought. */
export interface Brought extends Came {
  readonly members: Readonly<Record<string, unknown>>
}

export interface PlayedLesson {
  readonly play: LessonPlay
  /** By the number of the round. */
  readonly brought: readonly Brought[]
  /** What came of each message that was not the web app's own. */
  readonly mistakes: readonly (readonly [round: number, came: Pick<Came, 'status' | 'code'>])[]
  readonly differences: readonly FieldDifference[]
  readonly played: readonly Played[]
}

interface Scene {
  readonly ground: Ground
  readonly played: readonly Played[]
}

/** Plays a lesson to its end, every round with the same answer, on the same rung, by the same hand. */
export async function playedLesson(
  lesson: Lesson,
  chosen: number,
  rung: Rung,
  hand: Hand,
): Promise<PlayedLesson> {
  const brought: Brought[] = []
  const mistakes: [number, Pick<Came, 'status' | 'code'>][] = []
  const found: FieldDifference[] = []
  let scene = await opened(lesson, wayToStart(lesson))
  let play = playLesson(lesson, beginLesson(lesson.rounds.map(() => rung)), { type: 'begin' })
  for (const [at, way] of waysOf(lesson).entries()) {
    const { send } = lesson.rounds[at] ?? { send: null }
    play = playLesson(lesson, play, { type: 'foresee', guess: { chosen, confidence: 'mid' } })
    scene = await gone(scene, way.before)
    const before = scene.played
    let written = hand
    while (play.phase === 'build' || play.phase === 'sending') {
      const build = send?.build ?? null
      if (build === null || !way.own) {
        scene = await gone(scene, [...(way.own ? [way.own] : []), ...way.after])
        play = playLesson(lesson, play, { type: 'sent', differences: [] })
        continue
      }
      const draft = messageDraft(await scene.ground.draft(send?.step as 'token'))
      const sheet = sheetOf(draft, build.fields, knownValues(setupOf(lesson), performedIn(scene)))
      const blanks = blanksAt(rung, build.fields)
      const entered = written(sheet, blanks)
      play = playLesson(lesson, play, { type: 'write', entered })
      const differences = differencesOf(sheet, blanks, entered)
      const edit = editOf(draft, sheet, blanks, entered)
      const move: Move = edit ? { type: 'send', step: draft.step as 'token', edit } : way.own
      const after = await tried(scene, [move, ...way.after])
      play = playLesson(lesson, play, { type: 'sent', differences })
      if (play.phase === 'differs') {
        const { status, code } = whatCame(after)
        mistakes.push([at, { status, code }])
        found.push(...differences)
        scene = await opened(lesson, [], before)
        play = playLesson(lesson, play, { type: 'putRight' })
        written = rightly
      } else scene = { ...scene, played: [...scene.played, ...after] }
    }
    brought.push(broughtBy(scene.played))
    play = playLesson(lesson, play, { type: 'goOn' })
  }
  return { play, brought, mistakes, differences: found, played: scene.played }
}

/** A new world in which the same was decided before. */
async function opened(
  lesson: Lesson,
  moves: readonly Move[],
  before: readonly Played[] = [],
): Promise<Scene> {
  const ground = await openGround(setupOf(lesson))
  return gone({ ground, played: [] }, [...before.map(({ decision }) => decision), ...moves])
}

async function gone({ ground, played }: Scene, moves: readonly Move[]): Promise<Scene> {
  return { ground, played: [...played, ...(await playMoves(ground, moves))] }
}

/** What goes wrong ends the way of the message. */
async function tried({ ground }: Scene, moves: readonly Move[]): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const move of moves) {
    try {
      played.push(...(await playMoves(ground, [move])))
    } catch {
      break
    }
  }
  return played
}

function performedIn({ played }: Scene) {
  return played.map(({ performed }) => performed)
}

function messageDraft(draft: Draft): Extract<Draft, { kind: 'request' | 'answer' }> {
  if (draft.kind === 'request' || draft.kind === 'answer') return draft
  throw new Error(`A ${draft.kind} is not written`)
}

function broughtBy(played: readonly Played[]): Brought {
  const { status, code } = whatCame(played)
  const members = membersOf(played)
  return { status, code, members, has: [], lacks: [] }
}

function membersOf(played: readonly Played[]): Readonly<Record<string, unknown>> {
  const outcome = played.at(-1)?.performed.exchange?.outcome
  if (outcome?.type !== 'response') return {}
  const { headers, body } = outcome.response
  const isJson = (header(headers, 'Content-Type') ?? '').includes('json')
  return isJson ? (JSON.parse(textOfBytes(body)) as Readonly<Record<string, unknown>>) : {}
}
