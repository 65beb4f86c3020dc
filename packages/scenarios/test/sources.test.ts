import { deduced, findings, seenInTraffic, type Source } from '@flowscope/reference'
import { ledger, type LedgerLine } from '@flowscope/salesforce-emulator'
import { expect, test } from 'vitest'
import {
  attacks,
  defences,
  faultCases,
  setupSwitches,
  whatIfs,
  type WhatCame,
  type WhatIf,
} from '../src/index.ts'

const told = [
  ...whatIfs,
  ...faultCases,
  ...setupSwitches,
  ...attacks,
  ...Object.values(defences),
  ...findings,
]

test('each source leads to a page, or says that there is none', () => {
  const lost = told.filter(({ sources }) => !sources.every(leadsSomewhere))
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('a source is named once', () => {
  const repeating = told.filter(({ sources }) => {
    return new Set(sources.map((source) => JSON.stringify(source))).size < sources.length
  })
  expect(repeating.map(({ id }) => id)).toEqual([])
})

test('a refusal that the ledger has as inferred is told as deduced', () => {
  const bold = [...whatIfs.filter(isRefused), ...faultCases].filter((each) => {
    const came = 'expect' in each ? each.expect : each.came
    return lineOf(came)?.mark === 'inferred' && !each.sources.includes(deduced)
  })
  expect(bold.map(({ id }) => id)).toEqual([])
})

function leadsSomewhere(source: Source): boolean {
  if (source === deduced || source === seenInTraffic) return true
  const { url, section, title } = source
  if (url === undefined || new URL(url).protocol !== 'https:') return false
  return !title.startsWith('RFC ') || section === undefined || url.endsWith(section)
}

/** The line of the check that decided, in the words that came; what a fault does is no behaviour of Salesforce. */
function lineOf({ check, code }: WhatCame): LedgerLine | undefined {
  if (check === 'fault.injected') return undefined
  const own = ledger.filter(({ id }) => id === check)
  if (code === null) return own[0]
  const worded = [...own, ...ledger].filter(({ says }) => says?.code === code)
  return worded[0] ?? own[0]
}

function isRefused({ expect: { code, states } }: WhatIf): boolean {
  return code !== null || states.flow === 'authenticating.atLoginPage'
}
