import { findings } from '@flowscope/reference'
import { faultCases } from '@flowscope/scenarios'
import type { DrillMaker } from '../drill-maker.ts'
import { causeOfCase } from './cause-of-case.ts'
import { causeOfFinding } from './cause-of-finding.ts'

/** An error as it was received, and what could be behind it. */
export const cause: DrillMaker = {
  subjects: findings.length + faultCases.length,
  make: async (subject, random, open) => {
    const finding = findings[subject]
    if (finding) return causeOfFinding(finding, random)
    const faultCase = faultCases[subject - findings.length] ?? random.pick(faultCases)
    return causeOfCase(faultCase, random, open)
  },
}
