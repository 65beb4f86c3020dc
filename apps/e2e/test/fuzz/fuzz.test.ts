import { expect, test } from 'vitest'
import { routes } from '@flowscope/salesforce-emulator'
import { campaign } from './campaign.ts'

/** The campaign of `npm run fuzz`, in small. */
test('answers generated requests without a fault, and a login works afterwards', async () => {
  const report = await campaign({ seed: 1, requests: 4000, patience: 10_000 })
  expect(report.faults).toEqual([])
  expect(report.worksAfterwards).toBe(true)
  expect([...report.coverage.keys()].sort()).toEqual(routes.map(({ name }) => name).sort())
}, 60_000)
