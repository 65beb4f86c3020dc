import type { StationId } from '@flowscope/flow'
import type { Sources } from '@flowscope/reference'
import type { TopicId } from '../objective.ts'
import type { LessonStep } from './steps.ts'

/** What a lesson file says, format 1. The schema tells of every member what it is for. */
export interface Lesson {
  readonly format: 1
  readonly id: string
  readonly title: string
  readonly about: string
  readonly minutes: number
  readonly topic: TopicId
  readonly stations: readonly StationId[]
  readonly orient: { readonly text: readonly string[]; readonly look: string }
  readonly start: LessonStart
  readonly rounds: readonly Round[]
  /** Ids of what-ifs. */
  readonly breakIt: readonly string[]
  /** Ids of cards. */
  readonly cards: readonly string[]
}

/** Where the run stands when the lesson begins. */
export interface LessonStart {
  /** The plain walk is really played up to, and without, this step. */
  readonly before: LessonStep
  /** The label of a choice by the id of a setting, where it takes more than the practice set-up. */
  readonly settings: Readonly<Record<string, string>>
}

/** One question, and the message that answers it. */
export interface Round {
  /** Unique in its lesson and stable: progress is filed under it. */
  readonly id: string
  readonly predict: Prediction
  /** What is sent; a round without a step only asks. */
  readonly send: RoundSend | null
  /** What the last message really brought; a test plays the lesson and compares. */
  readonly came: Came | null
  readonly reason: string
  readonly sources: Sources
}

export interface Prediction {
  readonly ask: string
  readonly right: string
  readonly wrong: readonly WrongPrediction[]
}

export interface WrongPrediction {
  readonly text: string
  /** What somebody who chooses this believes, as a clause. */
  readonly misconception: string
  readonly why: string
}

export interface RoundSend {
  readonly step: LessonStep
  /** The plain walk goes on to the end of this step, where the consequence shows. */
  readonly through: LessonStep
  readonly build: Build | null
}

/** A message that the learner completes. */
export interface Build {
  readonly ask: string
  /** Names of parameters and headers; help is taken from the first of them first. */
  readonly fields: readonly string[]
}

export interface Came {
  /** `null` where no message came. */
  readonly status: number | null
  /** The code of the error; `null` where nothing is refused. */
  readonly code: string | null
  /** Members of the JSON answer that are there, and that are not. */
  readonly has: readonly string[]
  readonly lacks: readonly string[]
}
