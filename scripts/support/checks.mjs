import { availableParallelism } from 'node:os'
import { buildProduct } from './build.mjs'
import { compiler } from './compiler.mjs'
import { sayResult } from './report.mjs'
import { run } from './run.mjs'
import { tool } from './tool.mjs'

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<import('./run.mjs').Ran>} perform
 */

const rules = ['--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'scripts']

/** The longest first; the build before whatever stands on it. @type {readonly Check[]} */
const checks = [
  check('lint (ESLint)', () => tool('eslint', ['.', '--max-warnings', '0'])),
  { name: 'build (Vite)', perform: buildProduct },
  check('types (tsc)', () => compiler(['-b', '--pretty', 'false'])),
  check('format (Prettier)', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])),
  check('import rules (dependency-cruiser)', () => tool('dependency-cruiser#depcruise', rules)),
  check('nothing unused (knip)', () => tool('knip', ['--no-progress'])),
]

/**
 * @param {string} name
 * @param {() => readonly [string, ...string[]]} line asked for when the tools are installed
 * @returns {Check}
 */
function check(name, line) {
  return { name, perform: () => run(line()) }
}

/**
 * Runs every check, a few at a time, and shows what a failing one says. Each check counts as one.
 *
 * @returns {import('./part.mjs').Begun} with room as soon as none waits
 */
export function beginChecks() {
  const waiting = [...checks]
  let passed = 0
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (await passes(next)) passed += 1
    }
  }
  const workers = Array.from({ length: Math.min(availableParallelism(), 3) }, worker)
  return {
    room: Promise.race(workers),
    tally: Promise.all(workers).then(() => ({ passed, failed: checks.length - passed })),
  }
}

/** @param {Check} check */
async function passes({ name, perform }) {
  const { ok, output, seconds } = await perform()
  sayResult(name, ok, seconds)
  if (!ok) console.log(output)
  return ok
}
