import { readFileSync, rmSync } from 'node:fs'

/**
 * @param {string} name
 * @param {boolean} ok
 * @param {number} seconds
 */
export function sayResult(name, ok, seconds) {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
}

/** @param {string} text */
export function sayHeading(text) {
  console.log(`\n${text}`)
}

/**
 * Runs something that writes a JSON report, and reads it: `null` when it wrote none.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 */
export async function withReport(file, work) {
  rmSync(file, { force: true })
  const result = await work()
  return { result, report: jsonIn(file) }
}

/** @param {string} file */
function jsonIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
