import {
  createConductor,
  journalOfSteps,
  type Conductor,
  type ConductorEvent,
  type Engine,
} from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { liveRun } from '@flowscope/reference'
import type { LiveRunAnswer } from '@flowscope/stage'
import { liveEngine, type LiveHands } from '../../engines/live.ts'
import { runStorage } from '../run-storage.ts'

/** A conductor that stands where the web server says the run stands. */
export function conductorOf(answer: LiveRunAnswer, origin: string, hands: LiveHands): Conductor {
  const { callbackUrl, startedAt } = answer
  const place = { origin, callbackUrl, startsAt: startedAt, consumerSecret: null }
  const { save } = runStorage('live')
  const conductor = createConductor({
    engine: liveEngine(hands),
    // The server's copy counts, not the one that this tab kept.
    storage: { load: () => null, save },
    setup: liveRun(answer.setup, place),
    crypto: pageCrypto(crypto.subtle),
    newKey: () => crypto.randomUUID(),
  })
  conductor.start()
  conductor.send(adopting(answer))
  return conductor
}

/** A conductor over the copy that is left of a run whose secrets are gone; `null` without a copy. */
export function conductorOfCopy(): Conductor | null {
  const { load } = runStorage('live')
  const copy = load()
  if (copy?.includes('"kind":"decision"') !== true) return null
  const conductor = createConductor({
    engine: gone,
    storage: { load: () => copy, save: () => undefined },
    setup: liveRun(nothingKnown, nowhere),
    crypto: pageCrypto(crypto.subtle),
    newKey: () => crypto.randomUUID(),
  })
  conductor.start()
  dropUnanswered(conductor)
  return conductor
}

/** Takes back a last decision that nobody is left to answer. */
export function dropUnanswered(conductor: Conductor): void {
  const { tree, currentRunId } = conductor.getSnapshot().context
  const { journal = [] } = tree.runs.find(({ id }) => id === currentRunId) ?? {}
  if (journal.at(-1)?.kind !== 'decision') return
  conductor.send({ type: 'adopt', journal: journal.slice(0, -1) })
}

export function forgetCopy(): void {
  runStorage('live').save('')
}

export function adopting({ journal }: Pick<LiveRunAnswer, 'journal'>): ConductorEvent {
  return { type: 'adopt', journal: journalOfSteps(journal) }
}

/** Nobody is left who could send anything: the copy is read. */
const gone: Engine = {
  name: 'live',
  open: () =>
    Promise.resolve({
      draft: () => new Promise(() => undefined),
      perform: () => new Promise(() => undefined),
      close: () => Promise.resolve(),
    }),
}

const nothingKnown = {
  loginHost: 'login.salesforce.com',
  consumerKey: '',
  appKind: 'externalClientApp',
  scope: '',
  pkce: true,
  usesSecret: false,
  apiVersion: 'v68.0',
} as const

const nowhere = {
  origin: 'http://localhost',
  callbackUrl: 'http://localhost/',
  startsAt: 0,
  consumerSecret: null,
} as const
