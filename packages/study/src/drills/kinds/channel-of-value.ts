import { kindOf, spellingsOf, type HandleKind } from '@flowscope/http-message'
import { rfc } from '@flowscope/reference'
import type { Played } from '@flowscope/scenarios'
import type { Random } from '../../random.ts'
import type { MadeDrill } from '../drill.ts'
import { choiceOf, some } from '../options.ts'
import { runUpTo, type PlayedRun } from '../play.ts'

/** How many drills ask about a value. */
export const valueQuestions = 8

/** Which value did, or did not, pass through the browser in this run. */
export function valueOnChannel(run: PlayedRun, subject: number, random: Random): MadeDrill {
  const asksFront = subject % 2 === 0
  const values = random.shuffled(valuesOf(run.played))
  const [value] = values.filter(({ front }) => front === asksFront)
  if (!value) throw new RangeError('No value of the run was on this channel')
  const station = asksFront ? 'callback' : 'token-request'
  const others = values.filter(({ front }) => front !== asksFront)
  return {
    about: station,
    station,
    ask: asksFront
      ? 'Which of these passed through the user’s browser in this run?'
      : 'Which of these did the user’s browser never carry in this run?',
    exhibits: [
      {
        title: 'The run',
        text: `${companyOf(run)} connects its web app, calls the API, refreshes and revokes. PKCE is on.`,
        look: 'prose',
      },
    ],
    task: choiceOf(
      random,
      { text: value.name, why: whyOf(value) },
      some(random, 3, others).map((other) => ({
        text: other.name,
        misconception: other.front
          ? `${lower(other.name)} stays between the servers`
          : `${lower(other.name)} goes through the browser`,
        why: whyOf(other),
      })),
    ),
    reason:
      'The front channel carries what only asks or what is tied to something secret; what opens doors by itself goes from server to server.',
    sources: [rfc(6749, '1.2'), rfc(7636, '1'), rfc(6749, '10.3')],
    run: runUpTo(run),
    article: null,
  }
}

interface RunValue {
  readonly name: string
  readonly front: boolean
  readonly carriers: readonly string[]
}

const names: Readonly<Partial<Record<HandleKind, string>>> = {
  state: 'The state',
  verifier: 'The code verifier',
  challenge: 'The code challenge',
  code: 'The authorization code',
  accessToken: 'The access token',
  refreshToken: 'The refresh token',
  idToken: 'The id token',
  secret: 'The consumer secret',
  nonce: 'The nonce',
}

const carriers: Readonly<Record<string, string>> = {
  redirect: 'the redirect to Salesforce',
  authorize: 'the authorize request',
  callback: 'the callback',
  token: 'the token exchange',
  query: 'the API call',
  refresh: 'the refresh',
  revoke: 'the revocation',
}

/** Each kind of value that was named in the run, and where it stood in a message. */
function valuesOf(played: readonly Played[]): readonly RunValue[] {
  const named = played.flatMap(({ performed }) => performed.named ?? [])
  return Object.entries(names).flatMap(([kind, name]): readonly RunValue[] => {
    const values = named.filter(([, handle]) => kindOf(handle) === kind).map(([value]) => value)
    const carrying = played.filter((each) => values.some((value) => carries(each, value)))
    if (carrying.length === 0) return []
    const front = carrying.some(({ performed }) => performed.exchange?.channel === 'front')
    return [{ name, front, carriers: [...new Set(carrying.flatMap(carrierOf))] }]
  })
}

function carries({ performed }: Played, value: string): boolean {
  const text = JSON.stringify(performed.exchange)
  return [...spellingsOf(value)].some((spelling) => text.includes(spelling))
}

function carrierOf({ decision }: Played): readonly string[] {
  const name = 'step' in decision ? carriers[decision.step] : undefined
  return name === undefined ? [] : [name]
}

function whyOf({ name, front, carriers: [first = 'a page', second] }: RunValue): string {
  const where = second === undefined ? first : `${first} and ${second}`
  return `${name} stands in ${where}, ${front ? 'in the browser’s hands' : 'from server to server'}.`
}

function lower(name: string): string {
  return name.replace(/^The/, 'the')
}

function companyOf({ setup }: PlayedRun): string {
  return setup.world.orgs[0]?.name ?? 'A company'
}
