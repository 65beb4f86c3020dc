import { encodeFormValue } from '@flowscope/http-message'
import { base64url } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import type { Performed } from '@flowscope/stage'
import type { Sha256 } from '../marks.ts'
import type { Replace } from './secret-pairs.ts'

/** Shorter values may stand in an answer by chance. */
const shortestFound = 20

export type IsKnown = (...field: Parameters<Replace>) => boolean

/**
 * Whether a practice run has a value by itself: from its set-up, from an answer, or made by the web
 * app. What is not known was typed by a person.
 */
export function knownValues(
  crypto: Sha256,
  setup: RunSetup,
  performed: readonly Performed[],
): IsKnown {
  const given = stringsIn(setup)
  const answers = performed.map(answerText).join('\n')
  const challenges = challengesIn(performed, answers)
  return (field, value) => {
    if (value === '' || given.has(value)) return true
    if (field.startsWith('Cookie ')) {
      return answers.includes(`${field.slice('Cookie '.length)}=${value}`)
    }
    if (field === 'code_verifier' && challenges.has(challengeOf(crypto, value))) return true
    if (value.length < shortestFound) return false
    return answers.includes(value) || answers.includes(encodeFormValue(value))
  }
}

function stringsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') found.add(each)
    return each
  })
  return found
}

function answerText({ exchange }: Performed): string {
  if (exchange?.outcome.type !== 'response') return ''
  const { headers, body } = exchange.outcome.response
  return [...headers.map(([, value]) => value), body].join('\n')
}

/** Challenges that were sent: each stands for a verifier that the web app made. */
function challengesIn(performed: readonly Performed[], answers: string): ReadonlySet<string> {
  const targets = performed.map(({ exchange }) => exchange?.request.target ?? '').join('\n')
  const found = `${targets}\n${answers}`.matchAll(/code_challenge=([\w.~-]+)/g)
  return new Set(Array.from(found, ([, challenge]) => challenge ?? ''))
}

function challengeOf(crypto: Sha256, verifier: string): string {
  return base64url(crypto.sha256(new TextEncoder().encode(verifier)))
}
