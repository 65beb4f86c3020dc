import { afterAll, beforeAll, expect, test } from 'vitest'
import { differencesOfRun } from './campaign.ts'
import { emptyCoverage } from './coverage.ts'
import { mustBeCovered } from './must-be-covered.ts'
import { startTappedServers, type TappedServers } from './tapped-servers.ts'

const runs = Number(process.env['FLOWSCOPE_CAMPAIGN_RUNS'] ?? 100)
/** So many runs that everything there is to do was done; fewer are a sample of them. */
const wholeCampaign = 1000
const atOnce = 8

let servers: TappedServers

beforeAll(async () => {
  servers = await startTappedServers()
}, 60_000)

afterAll(() => servers.stop())

test(`${String(runs)} generated runs leave the same bytes on page, on wire and on the tap`, async () => {
  const coverage = emptyCoverage()
  const differences: string[] = []
  const seeds = Array.from({ length: runs }, (_, index) => index + 1)
  const worker = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      differences.push(...(await differencesOfRun(seed, { ...servers, coverage })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  process.stdout.write(`${String(runs)} runs covered:\n${coverage.table()}\n`)
  expect(differences.slice(0, 5).join('\n\n')).toBe('')
  const wanted = runs < wholeCampaign ? [] : mustBeCovered
  expect(wanted.filter((label) => coverage.counted(label) === 0)).toEqual([])
}, 1_200_000)
