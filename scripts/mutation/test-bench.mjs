import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'
import { inRoot, root } from '../support/root.mjs'
import { schemata } from './schemata.mjs'

const folder = inRoot('.cache', 'mutation')
const suites = ['scenarios', 'salesforce-emulator', 'participants', 'stage']

/**
 * A Vitest that stays up, with all mutants in the code.
 *
 * @param {readonly import('./find-mutants.mjs').CheckedFile[]} files
 */
export async function openTestBench(files) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env['MUTATION_FOLDER'] = folder
  wake('')
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      bail: 1,
      reporters: [{}],
      pool: 'threads',
      isolate: false,
      maxWorkers: 2,
      testTimeout: 60_000,
      include: suites.map((name) => `packages/${name}/test/**/*.test.ts`),
      setupFiles: [inRoot('scripts/mutation/each-test-file.ts')],
    },
    { plugins: [schemata(files)] },
  )
  const specifications = await vitest.globTestSpecifications()
  return {
    testFiles: specifications.map(({ moduleId }) => moduleId),
    run: (/** @type {string} */ mutant, /** @type {readonly string[]} */ testFiles) => {
      wake(mutant)
      return runTests(
        vitest,
        specifications.filter(({ moduleId }) => testFiles.includes(moduleId)),
      )
    },
    met: metByTestFile,
    close: () => vitest.close(),
  }
}

/** @param {string} mutant its id; nothing for none */
function wake(mutant) {
  writeFileSync(join(folder, 'awake'), mutant)
}

/**
 * @param {import('vitest/node').Vitest} vitest
 * @param {import('vitest/node').TestSpecification[]} specifications
 */
async function runTests(vitest, specifications) {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const failed = testModules.filter((each) => !each.ok())
  return {
    passed: unhandledErrors.length === 0 && failed.length === 0,
    failures: [...unhandledErrors, ...failed.flatMap(failuresIn)].map(String),
    milliseconds: new Map(testModules.map((each) => [each.moduleId, each.diagnostic().duration])),
  }
}

/** @param {import('vitest/node').TestModule} module */
function failuresIn(module) {
  const tests = [...module.children.allTests('failed')].map(
    (each) => `${each.fullName}: ${each.result().errors?.[0]?.message ?? ''}`,
  )
  const own = module.errors().map(({ message }) => message)
  return [...own, ...tests].map((text) => `${module.relativeModuleId}: ${text}`)
}

/** Which mutants each file of tests came by, in the run with none awake. @returns {Map<string, string[]>} */
function metByTestFile() {
  const lines = readFileSync(join(folder, 'met'), 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const { file, met } = JSON.parse(line)
      return [file, met]
    }),
  )
}
