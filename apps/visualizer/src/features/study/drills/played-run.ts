import { appendDecision, appendOutcome, writeLink, type Journal } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import type { DrilledRun } from '@flowscope/study'
import { openOnPage } from '../../../engines/page.ts'
import { drillWords } from '../../../words/drills.ts'

export function openForDrill(setup: RunSetup) {
  return Promise.resolve(openOnPage(setup))
}

/** The run as a link to the free practice: performed once more, since a link tells its outcomes. */
export async function runHref({ setup, decisions }: DrilledRun): Promise<string> {
  const stage = await openForDrill(setup)
  let journal: Journal = []
  for (const [at, decision] of decisions.entries()) {
    const key = `drill ${String(at)}`
    journal = appendOutcome(
      appendDecision(journal, key, decision),
      key,
      await stage.perform(decision),
    )
  }
  const run = { id: 'drill', name: drillWords.title, setup, journal, forkedFrom: null }
  return `/lab?engine=page#${writeLink(pageCrypto(crypto.subtle), run)}`
}
