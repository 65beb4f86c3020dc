import type { Failure, HandleBook, PartyId } from '@flowscope/http-message'
import type { Verdict } from '@flowscope/participants'
import type { BrowserView, Performed } from '../contract.ts'
import type { Exchanged } from '../exchange.ts'
import { factsOf, recordExchange, type Claim, type Recorded } from '../provenance/record.ts'
import { update, type Scene } from '../scene.ts'

/** The outcome of a decision that sent nothing. */
export function mark(scene: Scene, recorded: Partial<Recorded> = {}): Performed {
  const { facts = [], book = scene.state.book } = recorded
  return performed(scene, { facts, named: keep(scene, book) })
}

/** What a party found in an answer, and what it did with the values in it. */
export interface Finding {
  readonly verdict: Verdict
  readonly landing: Performed['landing']
  readonly claims: readonly Claim[]
}

/** The outcome of a decision that sent a message: names its values, and adds what was found. */
export function report(
  scene: Scene,
  { exchange, note }: Exchanged,
  { verdict, landing, claims }: Finding,
): Performed {
  const { book, facts } = recordExchange(scene.state.book, exchange)
  const named = keep(scene, book)
  const all = [...facts, ...factsOf(book, claims)]
  return performed(scene, { exchange, note, verdict, landing, facts: all, named })
}

/** Puts a longer book in place; what it has more than the old one is returned. */
function keep(scene: Scene, book: HandleBook): HandleBook['names'] {
  const known = scene.state.book.names.length
  update(scene, { book })
  return book.names.slice(known)
}

/** No answer came: the finding of the party that waits for one. */
export function noAnswer(party: PartyId, { kind, detail }: Failure): Finding {
  const cause = { kind: 'transport', failure: kind, detail } as const
  const verdict = { party, check: 'exchange.answered', passed: false, compared: null, cause }
  return { verdict, landing: null, claims: [] }
}

function performed(scene: Scene, outcome: Partial<Performed>): Performed {
  const { browser, clock } = scene.state
  const nothing = { exchange: null, verdict: null, facts: [], named: [], note: null, landing: null }
  return { ...nothing, view: viewOf(browser), clock, ...outcome }
}

function viewOf({ url, html }: Scene['state']['browser']): BrowserView | null {
  return url === null ? null : { url, html }
}
