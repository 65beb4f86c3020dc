import type { Engine, EngineRun } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { digestOfDecisions, type Decision, type LiveStep, type Performed } from '@flowscope/stage'
import { LiveError, liveApi, type LivePlace } from './live-api.ts'

/** What the page does for an engine whose browser is the learner's own. */
export interface LiveHands {
  /** The browser has to go to this address itself. */
  readonly leave: (address: string) => void
  /** The web server told how the run really stands. */
  readonly adopt: (journal: readonly LiveStep[]) => void
  /** The web server has no such run any more. */
  readonly forgotten: () => void
}

/** A real org: the web server performs the run and owns it, this page has a copy. */
export function liveEngine(hands: LiveHands): Engine {
  return { name: 'live', open: () => Promise.resolve(liveRun(hands)) }
}

function liveRun(hands: LiveHands): EngineRun {
  const told = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    try {
      return await asked
    } catch (error) {
      if (error instanceof LiveError) heed(error, hands)
      throw error
    }
  }
  return {
    draft: (prefix, step) => told(liveApi.draft(placeOf(prefix), step)),
    perform: async (prefix, key, decision) => {
      const decided = await told(liveApi.decide(placeOf(prefix), key, decision))
      if (!('go' in decided)) return decided
      hands.leave(decided.go)
      return whenTheBrowserIsBack()
    },
    // Reading, reloading and leaving the page must not end a run: only the learner does.
    close: () => Promise.resolve(),
  }
}

function heed({ code, journal }: LiveError, hands: LiveHands): void {
  if (code === 'runForgotten') hands.forgotten()
  else if (journal) hands.adopt(journal)
}

/** What comes of it the web server tells: the conductor adopts it, which ends this waiting. */
function whenTheBrowserIsBack(): Promise<Performed> {
  return new Promise<Performed>(() => undefined)
}

const crypto = pageCrypto(globalThis.crypto.subtle)

function placeOf(decisions: readonly Decision[]): LivePlace {
  return { position: decisions.length, digest: digestOfDecisions(decisions, crypto) }
}
