/**
 * @typedef {import('./campaign.mjs').Result} Result
 */

/** @param {Result} result */
export function sayFate({ mutant: { check, file, line, kind }, fate }) {
  const sign = fate === 'killed' ? '✓' : '✗'
  console.log(`${sign} ${fate.padEnd(9)} ${check}, ${kind} (${file}:${String(line)})`)
}

/**
 * @param {readonly Result[]} results
 * @returns {number} the share of mutants that a test noticed, 0 to 1
 */
export function sayScore(results) {
  const killed = results.filter(({ fate }) => fate === 'killed').length
  const share = results.length === 0 ? 0 : killed / results.length
  console.log(`\n${String(killed)} of ${String(results.length)} killed: ${percent(share)}`)
  const alive = results.filter(({ fate }) => fate !== 'killed')
  if (alive.length > 0) console.log('\nNot noticed by any test:')
  for (const result of alive) sayFate(result)
  return share
}

/** @param {number} share */
export function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}
