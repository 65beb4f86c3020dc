/**
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} measured
 * @property {string} yardstick what it is held against, in the same run
 * @property {string} ratio
 */

const columns = ['what', 'measured', 'yardstick', 'ratio']

/** @param {string} title @param {readonly Figure[]} figures */
export function printTable(title, figures) {
  const rows = [{ what: title, measured: 'measured', yardstick: 'yardstick', ratio: 'ratio' }]
  const lines = [...rows, ...figures]
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)))
  const written = lines.map((line) =>
    columns
      .map((column, at) => line[column].padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  )
  written.splice(1, 0, '─'.repeat(Math.max(...written.map((line) => line.length))))
  console.log(`${written.join('\n')}\n`)
}

/** @param {number} measured @param {number} yardstick */
export function ratio(measured, yardstick) {
  return (measured / yardstick).toFixed(2)
}

/** @param {readonly number[]} numbers @param {number} share 0.5 is the median */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
