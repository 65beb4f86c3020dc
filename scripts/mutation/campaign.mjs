import { readFileSync } from 'node:fs'
import { checkedFiles, mutantsOf } from './find-mutants.mjs'
import { openTestBench } from './test-bench.mjs'

/**
 * @typedef {import('./find-mutants.mjs').Mutant} Mutant
 * @typedef {{ mutant: Mutant, fate: 'killed' | 'survived' | 'never met' }} Result
 * @typedef {{ met: readonly string[], milliseconds: number, text: string }} TestFile
 */

/** How many files of tests are asked about one mutant before it counts as survived. */
const mostFiles = 12
/** Those that speak of the check by its name are asked first, and mostly suffice. */
const firstWave = 2

/**
 * Lets the tests loose on each mutant in turn.
 *
 * @param {{ only: string, minutes: number, told: (result: Result) => void }} options `only`: part of
 *   the name of a check or file; `minutes`: no mutant is begun afterwards
 * @returns {Promise<{ results: readonly Result[], left: number }>}
 */
export async function campaign({ only, minutes, told }) {
  const until = Date.now() + minutes * 60_000
  const files = checkedFiles()
  const mutants = mutantsOf(files).filter(({ check, file }) => `${check} ${file}`.includes(only))
  const bench = await openTestBench(files)
  try {
    const testFiles = await soundRun(bench)
    /** @type {Result[]} */
    const results = []
    for (const mutant of mutants) {
      if (Date.now() > until) break
      const result = { mutant, fate: await fateOf(bench, mutant, testFiles) }
      results.push(result)
      told(result)
    }
    await stillSound(bench)
    return { results, left: mutants.length - results.length }
  } finally {
    await bench.close()
  }
}

/**
 * The tests with no mutant awake: they must pass, or nothing they say later means anything.
 *
 * @param {Awaited<ReturnType<typeof openTestBench>>} bench
 * @returns {Promise<ReadonlyMap<string, TestFile>>}
 */
async function soundRun(bench) {
  const { passed, failures, milliseconds } = await bench.run('', bench.testFiles)
  if (!passed) throw new Error(`Mend the tests first: ${failures.join('\n')}`)
  const met = bench.met()
  return new Map(
    bench.testFiles.map((file) => [
      file,
      {
        met: met.get(file) ?? [],
        milliseconds: milliseconds.get(file) ?? 0,
        text: readFileSync(file, 'utf8'),
      },
    ]),
  )
}

/**
 * All tests once more, with nothing awake: else something besides the mutants made them fail.
 *
 * @param {Awaited<ReturnType<typeof openTestBench>>} bench
 */
async function stillSound(bench) {
  const { passed, failures } = await bench.run('no mutant of this name', bench.testFiles)
  if (!passed) throw new Error(`Now the tests fail by themselves: ${failures.join('\n')}`)
}

/**
 * @param {Awaited<ReturnType<typeof openTestBench>>} bench
 * @param {Mutant} mutant
 * @param {ReadonlyMap<string, TestFile>} testFiles
 * @returns {Promise<Result['fate']>}
 */
async function fateOf(bench, mutant, testFiles) {
  const witnesses = witnessesOf(mutant, testFiles)
  if (witnesses.length === 0) return 'never met'
  const waves = [witnesses.slice(0, firstWave), witnesses.slice(firstWave)]
  for (const wave of waves.filter(({ length }) => length > 0)) {
    const { passed } = await bench.run(mutant.id, wave)
    if (!passed) return 'killed'
  }
  return 'survived'
}

/**
 * The files of tests that come by a mutant: those that name its check first, then the quick ones.
 *
 * @param {Mutant} mutant
 * @param {ReadonlyMap<string, TestFile>} testFiles
 */
function witnessesOf({ id, check }, testFiles) {
  const names = (/** @type {TestFile} */ { text }) => (text.includes(`'${check}'`) ? 0 : 1)
  return [...testFiles]
    .filter(([, { met }]) => met.includes(id))
    .sort(([, a], [, b]) => names(a) - names(b) || a.milliseconds - b.milliseconds)
    .slice(0, mostFiles)
    .map(([file]) => file)
}
