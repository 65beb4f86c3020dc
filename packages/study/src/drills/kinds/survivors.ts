import { kindOf, type Handle } from '@flowscope/http-message'
import { revocation, rfc, rotation } from '@flowscope/reference'
import { parameter, request, type Move, type OpenGround, type Played } from '@flowscope/scenarios'
import { withHeader } from '@flowscope/http-message'
import type { Random } from '../../random.ts'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf, some } from '../options.ts'
import { exchangeIn, lastOf, play, runUpTo, type PlayedRun } from '../play.ts'
import { statusOf } from '../walk-messages.ts'
import { someWorld } from '../worlds.ts'
import { refusalIn } from './refusal.ts'
import { endings } from './revoke-endings.ts'

/** What is revoked, and what can still be used afterwards: it is tried. */
export const survivors: DrillMaker = {
  subjects: endings.length,
  make: async (subject, random, open) => {
    const ending = endings[subject] ?? random.pick(endings)
    const setup = someWorld(random, ending.rotates ? { app: { refreshTokenRotation: true } } : {})
    const run = await play(open, setup, ending.moves)
    const trials = await tryAll(run, ending.moves, open)
    const truth = trials.map(({ works }) => works)
    return {
      about: 'revoke',
      station: 'revoke',
      ask: 'What still works afterwards?',
      exhibits: [
        {
          title: 'What happens',
          text: `${setup.world.orgs[0]?.name ?? 'A company'}’s web app is connected. ${ending.tells}`,
          look: 'prose',
        },
      ],
      task: choiceOf(
        random,
        { text: inWords(trials, truth), why: trials.map(({ told }) => told).join(' ') },
        otherOutcomes(truth, random).map((claim) => ({
          text: inWords(trials, claim),
          ...beliefOf(trials, claim),
        })),
      ),
      reason: ending.reason,
      sources: ending.rotates ? [rotation, revocation] : [revocation, rfc(7009, '2.1')],
      run: runUpTo(run),
      article: null,
    }
  },
}

interface Trial {
  readonly name: string
  readonly works: boolean
  /** What came of using it, in a sentence. */
  readonly told: string
}

/** Each token in a world of its own, so that one trial does not disturb the next. */
async function tryAll(
  run: PlayedRun,
  moves: readonly Move[],
  open: OpenGround,
): Promise<readonly Trial[]> {
  const tokens = tokensOf(run.played)
  return Promise.all(
    tokens.map(async ([value, handle]) => {
      const tried = lastOf(await play(open, run.setup, [...moves, useOf(value, handle)]))
      const exchange = exchangeIn(tried)
      const works = statusOf(exchange) === 200
      const name = nameOf(
        handle,
        tokens.map(([, each]) => each),
      )
      const told = works ? 'it is still good.' : refusalIn(exchange)
      return { name, works, told: `Tried with ${name}: ${told}` }
    }),
  )
}

type Token = readonly [value: string, handle: Handle]

function tokensOf(played: readonly Played[]): readonly Token[] {
  return played
    .flatMap(({ performed }) => performed.named ?? [])
    .filter(([, handle]) => ['accessToken', 'refreshToken'].includes(kindOf(handle)))
}

function useOf(value: string, handle: Handle): Move {
  if (kindOf(handle) === 'refreshToken') {
    return { type: 'edited', step: 'refresh', edit: parameter('refresh_token', value) }
  }
  const edit = request((sent) => ({
    ...sent,
    headers: withHeader(sent.headers, 'Authorization', `Bearer ${value}`),
  }))
  return { type: 'edited', step: 'query', edit }
}

/** Numbered where there are several of a kind: `the second access token`. */
function nameOf(handle: Handle, all: readonly Handle[]): string {
  const alike = all.filter((each) => kindOf(each) === kindOf(handle))
  const kind = kindOf(handle) === 'accessToken' ? 'access token' : 'refresh token'
  const number = alike.length > 1 ? `${ordinals[alike.indexOf(handle)] ?? 'last'} ` : ''
  return `the ${number}${kind}`
}

const ordinals = ['first', 'second', 'third'] as const

function inWords(trials: readonly Trial[], claim: readonly boolean[]): string {
  const names = trials.filter((_, at) => claim[at]).map(({ name }) => name)
  if (names.length === 0) return 'None of its tokens.'
  if (names.length === trials.length) return `All of them: ${joined(names)}.`
  return `${capital(joined(names))}, and no other.`
}

function otherOutcomes(truth: readonly boolean[], random: Random): readonly (readonly boolean[])[] {
  const outcomes = Array.from({ length: 2 ** truth.length }, (_, bits) =>
    truth.map((_each, at) => (bits & (2 ** at)) > 0),
  )
  return some(
    random,
    3,
    outcomes.filter((outcome) => outcome.some((works, at) => works !== truth[at])),
  )
}

function beliefOf(trials: readonly Trial[], claim: readonly boolean[]) {
  const wrong = trials.find(({ works }, at) => works !== claim[at])
  if (!wrong) throw new RangeError('A wrong outcome differs somewhere')
  return {
    misconception: wrong.works ? `${wrong.name} ends as well` : `${wrong.name} lives on by itself`,
    why: wrong.told,
  }
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
