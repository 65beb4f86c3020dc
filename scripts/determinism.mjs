import { installIfNeeded } from './support/install.mjs'
import { run } from './support/run.mjs'
import { tool } from './support/tool.mjs'

// The whole campaign of generated runs, of which `npm test` performs the first tenth, and every
// what-if, attack and fault, of which it performs a part.
const runs = process.argv[2] ?? '1000'

await installIfNeeded()
const { ok } = await run(tool('vitest', ['run', 'apps/e2e/test/determinism']), {
  env: { FLOWSCOPE_CAMPAIGN_RUNS: runs, FLOWSCOPE_ALL_SCENARIOS: '1' },
  stream: true,
})
process.exitCode = ok ? 0 : 1
