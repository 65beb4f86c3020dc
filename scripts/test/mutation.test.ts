import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { conditionsOf } from '../mutation/conditions.mjs'
import { checkedFiles, mutantId, mutantsOf } from '../mutation/find-mutants.mjs'
import { schemata } from '../mutation/schemata.mjs'
import { inRoot } from '../support/root.mjs'

const emulator = 'packages/salesforce-emulator/src'

/** These refuse whatever comes: there is no condition to take away. */
const alwaysRefuse = [
  'rest/checks/external-id-known.ts',
  'token/saml/checks/single-sign-on-configured.ts',
]

test('finds the condition of a refusal, and the guard before one', () => {
  const source = `
    const check = { name: 'code.known', examine: (found) => {
      if (found === null) throw tokenRefusal()
      if (found.used) return {}
      count()
      throw tokenRefusal('code.unused')
    } }`
  expect(conditionsIn(source, 'throw')).toEqual([
    ['code.known', 'found === null', 'false'],
    ['code.unused', 'found.used', 'true'],
  ])
})

test('finds what a party decides by what it returns', () => {
  const source = `
    function read(state) {
      if (state === null) return no('run.known')
      return equal(state) ? null : { check: 'state.equal' }
    }`
  expect(conditionsIn(source, 'return')).toEqual([
    ['run.known', 'state === null', 'false'],
    ['state.equal', 'equal(state)', 'true'],
  ])
})

test('errors of our own are no checks', () => {
  const source = `function found(org) { if (!org) throw new RangeError('There is no org.') }`
  expect(conditionsIn(source, 'throw')).toEqual([])
})

test('every file of the emulator that names a check has mutants', () => {
  const withMutants = new Set(mutantsOf(checkedFiles()).map(({ file }) => file))
  const naming = readdirSync(inRoot(emulator), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^\s+name: '\w+\.\w+',$/m.test(text(name)))
  const without = naming.filter((name) => !withMutants.has(`${emulator}/${name}`))
  expect(without.filter((name) => text(name).includes('throw ')).sort()).toEqual(alwaysRefuse)
})

test('a mutant sleeps until it is called by its name', () => {
  const source = 'export const fits = (size) => { if (size > 3) throw refusal(); return true }'
  const file = 'packages/practice.ts'
  const conditions = conditionsOf(parsed(source), 'throw')
  const start = conditions[0]?.start ?? 0
  const code = transformed(source, { file, source, conditions })
  const outcomes = ['', 'removed', 'inverted'].map((kind) => [
    fate(code, mutantId(file, start, kind as 'removed'), 2),
    fate(code, mutantId(file, start, kind as 'removed'), 4),
  ])
  expect(outcomes).toEqual([
    ['fits', 'refused'],
    ['fits', 'fits'],
    ['refused', 'fits'],
  ])
})

function conditionsIn(source: string, refuses: 'throw' | 'return') {
  return conditionsOf(parsed(source), refuses).map(({ check, start, end, harmless }) => [
    check,
    source.slice(start, end),
    harmless,
  ])
}

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('check.ts', source, ts.ScriptTarget.Latest, true)
}

function text(name: string): string {
  return readFileSync(inRoot(emulator, name), 'utf8')
}

function transformed(source: string, checked: ReturnType<typeof checkedFiles>[number]): string {
  const { transform } = schemata([checked])
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing')
  const made: unknown = Reflect.apply(transform, null, [source, inRoot(checked.file)])
  return (made as { readonly code: string }).code
}

function fate(code: string, awake: string, size: number): string {
  const script = `${code.replace('export const', 'const')}; fits(${String(size)})`
  const mutants = { isAwake: (id: string) => id === awake }
  try {
    runInNewContext(script, { mutants, refusal: () => new Error('refused') })
    return 'fits'
  } catch {
    return 'refused'
  }
}
