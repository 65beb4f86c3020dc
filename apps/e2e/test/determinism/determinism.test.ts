import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type StartedServer } from '../started/start-server.ts'
import { differencesOfRun } from './campaign.ts'
import { emptyCoverage } from './coverage.ts'
import { mustBeCovered } from './must-be-covered.ts'
import { openTap, type Tap } from './tap.ts'
import { wireClient } from './wire-client.ts'

const runs = Number(process.env['FLOWSCOPE_CAMPAIGN_RUNS'] ?? 100)
/** So many runs that everything there is to do was done; fewer are a sample of them. */
const wholeCampaign = 1000
const atOnce = 8

let mock: StartedServer
let tap: Tap
let webServer: StartedServer

beforeAll(async () => {
  mock = await startServer('mock-salesforce', { MOCK_PORT: '0' })
  tap = await openTap(mock.url)
  webServer = await startServer('web-server', { PORT: '0', MOCK_URL: tap.url })
}, 30_000)

afterAll(async () => {
  await webServer.stop()
  await tap.close()
  await mock.stop()
})

test(`${String(runs)} generated runs leave the same bytes on page, on wire and on the tap`, async () => {
  const coverage = emptyCoverage()
  const wire = wireClient(webServer.url)
  const differences: string[] = []
  const seeds = Array.from({ length: runs }, (_, index) => index + 1)
  const worker = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      differences.push(...(await differencesOfRun(seed, { wire, tap, coverage })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  wire.close()
  process.stdout.write(`${String(runs)} runs covered:\n${coverage.table()}\n`)
  expect(differences.slice(0, 5).join('\n\n')).toBe('')
  const wanted = runs < wholeCampaign ? [] : mustBeCovered
  expect(wanted.filter((label) => coverage.counted(label) === 0)).toEqual([])
}, 1_200_000)
