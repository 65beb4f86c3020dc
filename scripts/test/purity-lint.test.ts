import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { inRoot, root } from '../support/root.mjs'

/** The programs of two packages instead of the whole checkout: that is all these texts need. */
const project = ['packages/ports/tsconfig.json', 'packages/node-ports/tsconfig.json']
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { project, disallowAutomaticSingleRunInference: true } },
  },
})

/** Lints a text as if it stood in this file, by the configuration that the whole checkout uses. */
async function rulesBroken(path: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: inRoot(path) })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const inPackage = 'packages/ports/src/constant-time.ts'

test.each([
  ['the clock', 'export const at = Date.now()', 'no-restricted-properties'],
  ['the clock, renamed', 'const { now } = Date\nexport { now }', 'no-restricted-properties'],
  ['the date of today', 'export const at = new Date()', 'no-restricted-syntax'],
  ['the time zone', 'export const h = new Date(0).getHours()', 'no-restricted-syntax'],
  ['the dice', 'export const die = Math.random()', 'no-restricted-properties'],
  ['the random bytes', 'export const id = crypto.randomUUID()', 'no-restricted-globals'],
  ['the network', "export const page = fetch('/')", 'no-restricted-globals'],
  ['headers that rewrite', 'export const h = new Headers()', 'no-restricted-globals'],
  ['a timer', 'setTimeout(() => 1, 5)', 'no-restricted-globals'],
  ['the console', "console.log('here')", 'no-restricted-globals'],
  ['the side door', 'export const n = globalThis.navigator', 'no-restricted-globals'],
  ['a module of Node', "export { readFileSync } from 'node:fs'", 'no-restricted-imports'],
  ['a module of Node, old style', "import 'fs'", 'no-restricted-imports'],
])('lint refuses %s in a package', async (_, code, rule) => {
  expect(await rulesBroken(inPackage, `${code}\n`)).toContain(rule)
})

test.each([
  ['a date that was handed in', 'export const day = (at: number) => new Date(at).toUTCString()'],
  ['text as bytes', 'export const bytes = new TextEncoder().encode("ü")'],
  ['an address', 'export const url = new URL("http://acme.example/")'],
])('lint accepts %s in a package', async (_, code) => {
  expect(await rulesBroken(inPackage, `${code}\n`)).toEqual([])
})

test('lint accepts Node in node-ports, which is its place', async () => {
  const code = "export { readFileSync } from 'node:fs'\n"
  expect(await rulesBroken('packages/node-ports/src/index.ts', code)).toEqual([])
})

test('lint refuses a promise that nobody waits for, so typed rules are at work', async () => {
  expect(await rulesBroken(inPackage, 'Promise.resolve(1)\n')).toEqual([
    '@typescript-eslint/no-floating-promises',
  ])
})
