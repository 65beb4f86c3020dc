import { installIfNeeded } from './support/install.mjs'
import { run } from './support/run.mjs'
import { tool } from './support/tool.mjs'

// The whole campaign of generated runs, of which `npm test` performs the first tenth.
const runs = process.argv[2] ?? '1000'

await installIfNeeded()
const { ok } = await run(tool('vitest', ['run', 'apps/e2e/test/determinism']), {
  env: { FLOWSCOPE_CAMPAIGN_RUNS: runs },
  stream: true,
})
process.exitCode = ok ? 0 : 1
