import type { StationId } from '@flowscope/flow'
import type { RunSetup, Sources } from '@flowscope/reference'
import type { Decision } from '@flowscope/stage'

/** What a drill asks for; each kind is asked in ever other words and with other values. */
export const drillKinds = [
  'order',
  'sender',
  'channel',
  'missing',
  'cause',
  'token',
  'gain',
  'survivors',
  'setting',
  'flow',
  'fault',
] as const
export type DrillKind = (typeof drillKinds)[number]

/** One question made from what really passed in a run, or from what the reference says. */
export interface Drill {
  /** The same seed, kind and place in a series give the same drill. */
  readonly id: string
  readonly kind: DrillKind
  /** The station, the error, the attack or the scenario that it asks about. */
  readonly about: string
  /** Where on the walk it matters; `null` where it concerns none of its steps. */
  readonly station: StationId | null
  readonly ask: string
  readonly exhibits: readonly Exhibit[]
  readonly task: ChoiceTask | OrderTask
  /** Told after the answer: one or two sentences. */
  readonly reason: string
  readonly sources: Sources
  /** The run that it was made from; `null` where it was made from the reference. */
  readonly run: DrilledRun | null
  /** What the reference says of it, `errors/tokenResponse.invalid_grant`; `null` for nothing. */
  readonly article: string | null
}

/** Something to look at before one answers. */
export interface Exhibit {
  readonly title: string
  readonly text: string
  /** `wire` is set character by character. */
  readonly look: 'prose' | 'wire'
}

/** One of them is right. */
export interface ChoiceTask {
  readonly type: 'choice'
  readonly options: readonly DrillOption[]
}

export type DrillOption =
  | { readonly text: string; readonly right: true; readonly why: string }
  | {
      readonly text: string
      readonly right: false
      /** What somebody who chooses this believes, as a clause. */
      readonly misconception: string
      readonly why: string
    }

export type WrongDrillOption = Extract<DrillOption, { readonly right: false }>

/** Things to be put in order. */
export interface OrderTask {
  readonly type: 'order'
  /** As they are shown first. */
  readonly items: readonly string[]
  /** For each place of the true order, the place in `items`. */
  readonly order: readonly number[]
}

/** A run as it can be performed again, and how far into it the message lies that was shown. */
export interface DrilledRun {
  readonly setup: RunSetup
  readonly decisions: readonly Decision[]
}

/** A drill before it has its place in a series. */
export type MadeDrill = Omit<Drill, 'id' | 'kind'>
