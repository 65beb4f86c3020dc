import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { inRoot } from '../support/root.mjs'

/** A test that says which line of the ledger it holds. */
export interface HoldingTest {
  readonly line: string
  readonly sentence: string
  /** From the root of the repository. */
  readonly file: string
}

const folders = [
  ['packages', 'salesforce-emulator', 'test'],
  ['apps', 'clients', 'test'],
] as const

/** `holds('code.unused', 'refuses a code the second time', …)`, as it stands in a test file. */
const holding = /\bholds\(\s*'([^']+)',\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/g

/** Every test that holds a line, found in the text of the test files. */
export function holdingTests(): readonly HoldingTest[] {
  return folders.flatMap((folder) =>
    readdirSync(inRoot(...folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .sort()
      .flatMap((file) => testsIn(inRoot(...folder, file))),
  )
}

function testsIn(path: string): readonly HoldingTest[] {
  const file = relative(inRoot(), path)
  return [...readFileSync(path, 'utf8').matchAll(holding)].map(
    ([, line = '', , sentence = '']) => ({ line, sentence: sentence.replaceAll('\\', ''), file }),
  )
}
