import { availableParallelism } from 'node:os'
import { sayResult } from './report.mjs'
import { run } from './run.mjs'
import { tool } from './tool.mjs'

/** @type {readonly (readonly [name: string, program: string, args: string[]])[]} */
const checks = [
  ['lint (ESLint)', 'eslint', ['.', '--max-warnings', '0']],
  ['types (tsc)', 'typescript#tsc', ['-b', '--pretty', 'false']],
  ['format (Prettier)', 'prettier', ['--check', '--log-level', 'warn', '.']],
  [
    'import rules (dependency-cruiser)',
    'dependency-cruiser#depcruise',
    ['--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'scripts'],
  ],
  ['nothing unused (knip)', 'knip', ['--no-progress']],
]

/**
 * Runs every check, a few at a time, and shows what a failing one says.
 *
 * @returns {Promise<import('./tally.mjs').Tally>} each check counts as one
 */
export async function runChecks() {
  const waiting = [...checks]
  let passed = 0
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (await passes(check)) passed += 1
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 3) }, worker))
  return { passed, failed: checks.length - passed }
}

/** @param {readonly [name: string, program: string, args: string[]]} check */
async function passes([name, program, args]) {
  const { ok, output, seconds } = await run(tool(program, args))
  sayResult(name, ok, seconds)
  if (!ok) console.log(output)
  return ok
}
