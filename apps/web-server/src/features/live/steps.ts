import { nodeCrypto } from '@flowscope/node-ports'
import { digestOfDecisions, type Decision, type LiveStep, type Performed } from '@flowscope/stage'

/** A decision that was performed, as it came and as it may be told. */
export interface Step {
  readonly key: string
  readonly sent: Decision
  /** With the names of the values that it brought. */
  readonly told: Decision
  readonly performed: Performed
}

/** Where in a run a call belongs: how many decisions came before, and which. */
export interface Place {
  readonly position: number
  /** Lower-case hex SHA-256 over the JSON of those decisions. */
  readonly digest: string
}

export function stepsTold(steps: readonly Step[]): readonly LiveStep[] {
  return steps.map(({ key, told, performed }) => ({ key, decision: told, performed }))
}

/**
 * Whether a call comes after all that was done, and knows of it. A page knows the steps that it was
 * told of as they were told, and those that it has sent since as it sent them.
 */
export function isAtEnd(steps: readonly Step[], { position, digest }: Place): boolean {
  if (position !== steps.length) return false
  return knownTo(steps).some((known) => digestOfDecisions(known, nodeCrypto) === digest)
}

function knownTo(steps: readonly Step[]): readonly (readonly Decision[])[] {
  const told = steps.map((step) => step.told)
  const sent = steps.map((step) => step.sent)
  const turns = steps.flatMap(({ told, sent }, at) =>
    JSON.stringify(told) === JSON.stringify(sent) ? [] : [at + 1],
  )
  return [0, ...turns].map((turn) => [...told.slice(0, turn), ...sent.slice(turn)])
}
