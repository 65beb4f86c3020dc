import type { Lesson } from '@flowscope/lessons'
import { whatIfs } from '@flowscope/scenarios'
import {
  playLesson,
  type Guess,
  type LessonMove,
  type LessonPlay,
  type Rung,
} from '@flowscope/study'
import { useCallback, useMemo } from 'react'
import type { GuideProps } from './guide.ts'
import {
  breakLesson,
  openLesson,
  returnTo,
  sendRound,
  walkToRound,
  type Placed,
  type Written,
} from './lesson-director.ts'
import type { LessonScene } from './lesson-scene.ts'
import { pauseBetweenMoves } from './paused.ts'
import { useSceneMemory } from './scene-memory.ts'
import { useBusily } from './use-busily.ts'
import { useOpening } from './use-opening.ts'

/** What can be done in a lesson; each really sends what there is to send. */
export interface LessonHands {
  readonly begin: () => void
  readonly move: (here: LessonScene, move: LessonMove, written?: Written) => void
  readonly putRight: (here: LessonScene) => void
  /** Keeps what changed without anything being sent. */
  readonly note: (scene: LessonScene) => void
  readonly breakIt: (here: LessonScene, whatIf: string, guess: Guess | null) => void
  /** From another run, or another place of this one, to where the lesson stands. */
  readonly comeBack: () => void
}

interface Taken {
  readonly lesson: Lesson
  readonly rungs: readonly Rung[]
  /** False where the address asks for a certain help: then a run that was begun with another is left. */
  readonly goesOn: boolean
  /** Hears once of each round that is told, and of the end. */
  readonly onReached: (play: LessonPlay) => void
}

/** Plays a lesson in runs of its own, and keeps in this tab how far each of them has come. */
export function useLessonRun(
  { lesson, rungs, goesOn, onReached }: Taken,
  { conductor, view, engine }: Omit<GuideProps, 'children'>,
) {
  const lead = useMemo(() => ({ conductor, lesson, pause: pauseBetweenMoves }), [conductor, lesson])
  const { scene, sceneOf, keep } = useLessonScenes(lesson, view.run.id, engine)
  const [underWay, busily] = useBusily(true)
  const go = useCallback(
    (work: Promise<Placed>) => {
      const kept = work.then(({ run, scene: reached }) => {
        keep(run, reached)
      })
      busily(kept)
      return kept
    },
    [busily, keep],
  )
  useOpening(conductor, busily, (present) =>
    goesOn && sceneOf(present) ? null : go(openLesson(lead, rungs)),
  )
  const heard = (placed: Placed) => {
    if (['told', 'end'].includes(placed.scene.play.phase)) onReached(placed.scene.play)
    return placed
  }
  const note = (reached: LessonScene) => {
    keep(view.run.id, reached)
  }
  const begin = () => {
    void go(openLesson(lead, rungs))
  }
  const hands: LessonHands = {
    begin,
    note,
    move: (here, move, written) => {
      const play = playLesson(lesson, here.play, move)
      const isAsked = move.type === 'begin' || play.round !== here.play.round
      if (play.phase === 'sending') {
        const sent = sendRound(lead, here, play, written ?? null)
        void go(sent.then(heard))
      } else if (isAsked) void go(walkToRound(lead, here, play))
      else note(heard({ run: '', scene: { ...here, play } }).scene)
    },
    putRight: (here) => {
      const play = playLesson(lesson, here.play, { type: 'putRight' })
      void go(returnTo(lead, here.from, { ...here, play }))
    },
    breakIt: (here, id, guess) => {
      const whatIf = whatIfs.find((each) => each.id === id)
      if (whatIf) void go(breakLesson(lead, here, whatIf, guess))
    },
    comeBack: () => {
      const home = view.runs.findLast(({ id }) => sceneOf(id))
      const kept = home && sceneOf(home.id)
      if (!home || !kept) begin()
      else if (home.id !== view.run.id) conductor.send({ type: 'openRun', id: home.id })
      else void go(returnTo(lead, kept.at, kept))
    },
  }
  return { scene, underWay, hands }
}

/** How far each run has come with this lesson. */
function useLessonScenes(lesson: Lesson, run: string, engine: GuideProps['engine']) {
  const [read, keep] = useSceneMemory<LessonScene>('lesson', engine)
  const sceneOf = useCallback(
    (id: string) => {
      const kept = read(id)
      return kept?.lesson === lesson.id ? kept : null
    },
    [lesson, read],
  )
  return { scene: useMemo(() => sceneOf(run), [sceneOf, run]), sceneOf, keep }
}
