import type { Sources } from '@flowscope/reference'

/** A section of the published exam guide, and what of it is practised here. */
export interface Objective {
  readonly title: string
  /** Percent of the scored questions, as exam sites quote the guide; see {@link Objective.sources}. */
  readonly weight: number
  /** What this product covers of it in depth; empty where it covers nothing. */
  readonly covered: readonly Topic[]
  /** What the exam asks besides, named so that nobody takes this for the whole. */
  readonly notCovered: readonly string[]
  readonly sources: Sources
}

/** A part of an objective by which questions and cards are filed. */
export interface Topic {
  readonly id: TopicId
  readonly title: string
}

export const topicIds = [
  'flow-choice',
  'web-server-flow',
  'apps-and-policies',
  'scopes',
  'tokens',
  'sessions',
  'refresh-and-rotation',
  'revocation',
  'pkce-and-attacks',
  'identity-endpoints',
  'login-and-mfa',
  'troubleshooting',
] as const
export type TopicId = (typeof topicIds)[number]
