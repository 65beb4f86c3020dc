import { expect, test } from 'vitest'
import { routes } from '@flowscope/salesforce-emulator'
import { campaign } from './campaign.ts'
import { socketCampaign } from './sockets.ts'

/** The campaign of `npm run fuzz`, in small. */
test('answers generated requests without a fault, and a login works afterwards', async () => {
  const report = await campaign({ seed: 1, requests: 4000, patience: 10_000 })
  expect(report.faults).toEqual([])
  expect(report.worksAfterwards).toBe(true)
  expect([...report.coverage.keys()].sort()).toEqual(routes.map(({ name }) => name).sort())
}, 60_000)

test('survives bytes that are not HTTP', async () => {
  const { endings, worksAfterwards } = await socketCampaign(1, 400)
  expect([...endings.keys()].filter((ending) => /^5|not HTTP/.test(ending))).toEqual([])
  expect(worksAfterwards).toBe(true)
}, 60_000)
