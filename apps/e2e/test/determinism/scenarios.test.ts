import { afterAll, beforeAll, expect, test } from 'vitest'
import { differencesOfScenario } from './scenario-run.ts'
import { allScenarios, someScenarios } from './scenarios.ts'
import { startTappedServers, type TappedServers } from './tapped-servers.ts'

const all = process.env['FLOWSCOPE_ALL_SCENARIOS'] === '1'
const scenarios = all ? allScenarios() : someScenarios()
const atOnce = 8

let servers: TappedServers

beforeAll(async () => {
  servers = await startTappedServers()
}, 60_000)

afterAll(() => servers.stop())

test(`${String(scenarios.length)} what-ifs, attacks and faults leave the same bytes on page, on wire and on the tap`, async () => {
  const differences: string[] = []
  const waiting = [...scenarios]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      differences.push(...(await differencesOfScenario(next, servers)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  expect(differences.slice(0, 5).join('\n\n')).toBe('')
}, 1_800_000)
