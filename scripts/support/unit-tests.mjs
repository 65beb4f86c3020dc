import { withReport } from './report.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { tallyOfVitest } from './tally.mjs'
import { tool } from './tool.mjs'

const file = inRoot('.cache', 'vitest.json')

/** Runs Vitest over everything, showing its own output as it comes. */
export async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { result, report } = await withReport(file, () =>
    run(tool('vitest', ['run', ...reporters]), { stream: true }),
  )
  return tallyOfVitest(report, result.ok)
}
