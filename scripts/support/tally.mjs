/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/** @param {readonly Tally[]} tallies */
export function total(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** @param {Tally} tally */
export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/**
 * Reads the last line of the form that {@link inWords} writes.
 *
 * @param {string} output
 * @returns {Tally | null}
 */
export function tallyIn(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : null
}

/**
 * Counts what Vitest's JSON reporter wrote. A test that was not run counts as failed, and so do a
 * file that could not be loaded, a run without tests and a run that ended badly for another reason.
 *
 * @param {{ testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] } | null} report
 * @param {boolean} ok whether the runner itself was content
 * @returns {Tally}
 */
export function tallyOfVitest(report, ok) {
  const files = report?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const unloaded = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  ).length
  return orOneFailure({ passed, failed: tests.length - passed + unloaded }, ok)
}

/**
 * Counts what Playwright's JSON reporter wrote, by the same rule; a journey that passed only at a
 * second attempt has failed.
 *
 * @param {{ stats: { expected: number, skipped: number, unexpected: number, flaky: number }, errors: readonly unknown[] } | null} report
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, ok) {
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, skipped, unexpected, flaky } = report.stats
  const failed = skipped + unexpected + flaky + report.errors.length
  return orOneFailure({ passed: expected, failed }, ok)
}

/**
 * Counts lines that begin with `ok - ` and `not ok - `, by the same rule.
 *
 * @param {string} output
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyOfLines(output, ok) {
  const passed = output.match(/^ok - /gm)?.length ?? 0
  const failed = output.match(/^not ok - /gm)?.length ?? 0
  return orOneFailure({ passed, failed }, ok)
}

/**
 * @param {Tally} tally
 * @param {boolean} ok
 */
function orOneFailure(tally, ok) {
  const nothing = tally.passed + tally.failed === 0
  return tally.failed === 0 && (nothing || !ok) ? { ...tally, failed: 1 } : tally
}
