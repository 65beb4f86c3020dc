/** The steps of the plain walk, in its order; `expiry` is where the clock moves on. */
export const lessonSteps = [
  'register',
  'connect',
  'redirect',
  'authorize',
  'follow',
  'logIn',
  'consent',
  'return',
  'callback',
  'token',
  'query',
  'expiry',
  'refresh',
  'revoke',
] as const

export type LessonStep = (typeof lessonSteps)[number]

/** Steps whose message can be written by hand. */
export const writtenSteps: readonly LessonStep[] = [
  'redirect',
  'authorize',
  'callback',
  'token',
  'query',
  'refresh',
  'revoke',
]
