import { register } from 'tsx/esm/api'
import { printTable } from './bench/table.mjs'
import { buildIfChanged } from './support/build.mjs'
import { installIfNeeded } from './support/install.mjs'

register()
await installIfNeeded()
await buildIfChanged()

const measurements = [
  ['Token requests', () => import('./bench/throughput.mjs')],
  ['Code round trips', () => import('./bench/round-trips.mjs')],
  ['Issued tokens', () => import('./bench/memory.mjs')],
  ['Start to first answer', () => import('./bench/start.mjs')],
  ['Time per step', () => import('./bench/steps.mjs')],
  ['Send to picture', () => import('./bench/screen.mjs')],
  ['A long run', () => import('./bench/long-run.mjs')],
  ['First JavaScript', () => import('./bench/first-javascript.mjs')],
  ['Lighthouse', () => import('./bench/lighthouse.mjs')],
]

for (const [title, load] of measurements) {
  const { measure } = await load()
  printTable(title, await measure())
}
