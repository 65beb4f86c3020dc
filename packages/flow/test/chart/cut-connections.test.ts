import { practiceRun } from '@flowscope/reference'
import type { Network, Stage } from '@flowscope/stage'
import { expect, test } from 'vitest'
import {
  appendDecision,
  appendOutcome,
  defaultDecision,
  filled,
  foldRun,
  type Journal,
} from '../../src/index.ts'
import { openPage } from '../support/page-engine.ts'

const cut = {
  type: 'failure',
  failure: { kind: 'connectionCut', detail: 'The connection was cut.' },
} as const

/** A network whose `ordinal`-th message gets no answer. */
const cutting =
  (ordinal: number) =>
  (network: Network): Network => {
    let sent = 0
    return {
      ...network,
      send: async (request) => ((sent += 1) === ordinal ? cut : network.send(request)),
    }
  }

/** The whole walk: connect, three hops and a login, two more, consent, callback, token, and the calls. */
const exchanges = await countOfExchanges()

test.each(Array.from({ length: exchanges }, (_, at) => at + 1))(
  'goes on after message %i of the walk got no answer',
  async (ordinal) => {
    const journal = await walked(await openPage(practiceRun(), cutting(ordinal)))
    const after = outcomesOf(journal).filter(({ exchange }) => exchange?.outcome === cut)
    expect(after).toHaveLength(1)
    expect(refusals(journal)).toEqual([
      { kind: 'transport', failure: 'connectionCut', detail: 'The connection was cut.' },
    ])
    expect(foldRun(journal).value.flow).toBe('revoked')
  },
)

/** Sends what is due until nothing is, and tries again after a refusal. */
async function walked(stage: Stage): Promise<Journal> {
  let journal: Journal = []
  for (;;) {
    const due = isRefused(journal)
      ? ({ type: 'restart', how: 'tryAgain' } as const)
      : defaultDecision(foldRun(journal))
    if (due === null || foldRun(journal).value.flow === 'revoked') return journal
    const draft = due.type === 'submit' ? await stage.draft(due.step) : null
    const decision = filled(due, draft)
    const key = `key ${journal.length}`
    const performed = await stage.perform(decision)
    journal = appendOutcome(appendDecision(journal, key, decision), key, performed)
  }
}

function refusals(journal: Journal) {
  return journal.flatMap((entry, at) => {
    const upTo = journal.slice(0, at + 1)
    return entry.kind === 'outcome' && isRefused(upTo) ? [foldRun(upTo).context.refusal?.cause] : []
  })
}

function isRefused(journal: Journal): boolean {
  return foldRun(journal).value.flow === 'refused'
}

function outcomesOf(journal: Journal) {
  return journal.flatMap((entry) => (entry.kind === 'outcome' ? [entry.performed] : []))
}

async function countOfExchanges(): Promise<number> {
  const journal = await walked(await openPage(practiceRun()))
  return outcomesOf(journal).filter(({ exchange }) => exchange !== null).length
}
