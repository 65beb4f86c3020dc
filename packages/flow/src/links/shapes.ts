import type { RunSetup } from '@flowscope/reference'
import type { AttackStep, Decision } from '@flowscope/stage'
import { choices } from '../next/choices.ts'
import { fullRun } from './full-run.ts'

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Pairs of the number of a decision and the name of a field. */
export function isStandIns(value: unknown): value is readonly (readonly [number, string])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && isCount(pair[0]) && isText(pair[1]),
    )
  )
}

export function isDecisions(value: unknown): value is readonly Decision[] {
  return Array.isArray(value) && value.every(isDecision)
}

/** Whether a value from outside is a decision: known kind, known step, well-formed parts. */
function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false
  if (value['as'] !== undefined && value['as'] !== 'attacker') return false
  if (value['type'] === 'configure') return isConfiguration(value['change'])
  if (value['type'] === 'attack') return isAttack(value['step']) && isWellFormed(value)
  const sameKind = choices
    .map(({ decision }) => decision)
    .filter(({ type }) => type === value['type'])
  const known = sameKind.some(
    (decision) =>
      (!('step' in decision) || decision.step === value['step']) &&
      (!('how' in decision) || decision.how === value['how']),
  )
  return known && isWellFormed(value)
}

const attacks: Readonly<Record<AttackStep, true>> = {
  steal: true,
  leakAccessToken: true,
  leakRefreshToken: true,
  leakSecret: true,
  lure: true,
  plant: true,
  trade: true,
  useToken: true,
  renew: true,
}

function isAttack(step: unknown): boolean {
  return typeof step === 'string' && Object.hasOwn(attacks, step)
}

const changeable: readonly unknown[] = ['org', 'app', 'user', 'profile', 'counterfactual', 'webApp']

/** Names are looked up, and settings read, when the change is performed. */
function isConfiguration(value: unknown): boolean {
  if (!isRecord(value)) return false
  if (value['at'] === 'faults')
    return Array.isArray(value['rules']) && value['rules'].every(isRecord)
  return changeable.includes(value['at']) && isRecord(value['settings'])
}

function isWellFormed(value: Readonly<Record<string, unknown>>): boolean {
  switch (value['type']) {
    case 'submit':
      return typeof value['button'] === 'string' && isPairs(value['typed'])
    case 'advanceClock':
      return isCount(value['milliseconds'])
    default:
      return value['edit'] === undefined || isEdit(value['edit'])
  }
}

function isEdit(value: unknown): boolean {
  if (!isRecord(value)) return false
  if (value['kind'] === 'request') return hasShape(value['request'], requestShape)
  return value['kind'] === 'answer' && hasShape(value['answer'], answerShape)
}

const message = { headers: isPairs, body: isText }
const requestShape = {
  ...message,
  scheme: isText,
  authority: isText,
  method: isText,
  target: isText,
}
const answerShape = { ...message, reason: isText, status: Number.isInteger }

type Shape = Readonly<Record<string, (value: unknown) => boolean>>

function hasShape(value: unknown, shape: Shape): boolean {
  return isRecord(value) && Object.entries(shape).every(([key, fits]) => fits(value[key]))
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isPairs(value: unknown): boolean {
  return Array.isArray(value) && value.every((pair) => isPair(pair))
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isText)
}

/** Whether a value has every field of a set-up in which nothing is left out, each of the same kind. */
export function isRunSetup(value: unknown): value is RunSetup {
  return resembles(value, fullRun)
}

function resembles(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) {
    return Array.isArray(value) && value.every((each) => resembles(each, model[0]))
  }
  if (isRecord(model)) {
    return isRecord(value) && Object.keys(model).every((key) => fieldResembles(key, value, model))
  }
  return typeof value === typeof model
}

/** What of a set-up may be `null`, and is otherwise like the model. */
const nullable = new Set([
  'consumerSecret',
  'sandbox',
  'certificate',
  'clientCredentialsUser',
  'initialAccessToken',
  'verificationCode',
  'sessionTimeoutMinutes',
  'knownFrom',
])

type Fields = Readonly<Record<string, unknown>>

function fieldResembles(key: string, value: Fields, model: Fields): boolean {
  return (nullable.has(key) && value[key] === null) || resembles(value[key], model[key])
}
