import type { RunSetup, Sources } from '@flowscope/reference'
import type { Move } from './move.ts'
import type { Played } from './perform.ts'

/** Something that keeps attackers out, as a switch of the set-up. */
export interface Defence {
  readonly id: DefenceId
  readonly title: string
  /** Who has the switch. What is `counterfactual` Salesforce does not offer: it is there to compare. */
  readonly kind: 'salesforce' | 'webApp' | 'both' | 'counterfactual'
  /** Where it is switched on: in Setup, or in the web app's code. */
  readonly where: string
  readonly what: string
  readonly sources: Sources
  readonly on: (setup: RunSetup) => RunSetup
  /** The set-up of somebody who has never heard of it. */
  readonly off: (setup: RunSetup) => RunSetup
}

export const defenceIds = [
  'state',
  'pkce',
  'exactRedirect',
  'rotation',
  'shortLife',
  'secret',
  'iss',
  'adminApproval',
] as const
export type DefenceId = (typeof defenceIds)[number]

export const attackIds = [
  'forgedCallback',
  'codeInterception',
  'codeAfterUse',
  'codeInjection',
  'leakedSecret',
  'looseRedirect',
  'openRedirector',
  'mixUp',
  'leakedAccessToken',
  'overBroadScope',
  'refreshTokenFirst',
  'refreshTokenLate',
  'lookAlikeApp',
] as const
export type AttackId = (typeof attackIds)[number]

/** What one sentence tells, in one or more moves. A move that is not possible is left out. */
export interface AttackPhase {
  /** Who does what, and with what in hand. */
  readonly caption: string
  readonly moves: readonly Move[]
}

/** Somebody goes for what is the user's, from where they really stand. */
export interface Attack {
  readonly id: AttackId
  readonly title: string
  readonly goal: string
  /** What the attacker can see, hold or make others do. */
  readonly position: string
  readonly sources: Sources
  /** What the world has besides, such as an app of the attacker's. */
  readonly setup?: (setup: RunSetup) => RunSetup
  readonly phases: readonly AttackPhase[]
  /**
   * What the attacker can do in the end, told by a message that shows it: never by a status alone.
   *
   * @param played every move that could be performed, in order
   * @param setup of the run, to know whose things they are
   */
  readonly evidence: (played: readonly Played[], setup: RunSetup) => Evidence
}

export interface Evidence {
  readonly succeeded: boolean
  /** The sentence that is true: what the attacker reads or holds, or what stood in the way. */
  readonly sentence: string
}
