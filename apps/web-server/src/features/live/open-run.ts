import { randomUUID } from 'node:crypto'
import { loginOrigin } from '@flowscope/participants'
import { nodeCrypto, systemDice } from '@flowscope/node-ports'
import { liveRun, type LiveSetup } from '@flowscope/reference'
import { openLiveStage } from '@flowscope/stage'
import { openLiveRun, type LiveRun } from './live-run.ts'
import type { Ways } from './options.ts'
import type { OwnPlace } from './owner.ts'
import { hostRefused, secretMissing } from './refusals.ts'
import type { OpenBody } from './schemas.ts'

/** Path of the place where the learner reads what came of a callback. */
const teller = '/live'

export interface OpenTools {
  readonly ways: Ways
  readonly now: () => number
  readonly environmentSecret: string | null
}

/** @throws PublicError when the run may not go there, or lacks its secret */
export function runFor({ setup, secret }: OpenBody, place: OwnPlace, tools: OpenTools): LiveRun {
  const { ways, now } = tools
  checkHost(setup, ways)
  const consumerSecret = setup.usesSecret ? secretOf(setup, secret, tools) : null
  const startedAt = now()
  const callbackUrl = callbackUrlOf(place)
  const run = liveRun(setup, { ...place, callbackUrl, startsAt: startedAt, consumerSecret })
  const ports = { crypto: nodeCrypto, dice: systemDice(), now, teller }
  const about = { id: randomUUID(), setup, callbackUrl, startedAt }
  return openLiveRun(about, openLiveStage(run, ways.openNetwork(), ports), now)
}

export function callbackUrlOf({ origin }: OwnPlace): string {
  return `${origin}/oauth/callback`
}

function checkHost(setup: LiveSetup, { rule }: Ways): void {
  const found = rule(`${loginOrigin(setup)}/`)
  if (!found.allowed) throw hostRefused(found.reason)
}

function secretOf(
  setup: LiveSetup,
  secret: OpenBody['secret'],
  { ways, environmentSecret }: OpenTools,
): string {
  if (typeof secret === 'string') return secret
  if (!secret) throw secretMissing('This run uses the consumer secret, and none was given.')
  const place = ways.rule(`${loginOrigin(setup)}/`)
  if (place.allowed && place.kind === 'mock') {
    throw secretMissing('The mock shows what it receives: give it the practice secret instead.')
  }
  if (environmentSecret !== null) return environmentSecret
  throw secretMissing('This server was started without FLOWSCOPE_CLIENT_SECRET in its .env file.')
}
