import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { inRoot } from '../support/root.mjs'

const purePackages = readdirSync(inRoot('packages')).filter((name) => name !== 'node-ports')

function optionsOf(name: string): ts.CompilerOptions {
  const path = inRoot('packages', name, 'tsconfig.json')
  const config = ts.readConfigFile(path, (file) => ts.sys.readFile(file))
  const folder = inRoot('packages', name)
  return ts.parseJsonConfigFileContent(config.config, ts.sys, folder, undefined, path).options
}

/** What the compiler says to a text, as if it stood in a file of its own beside the package's. */
function complaints(options: ts.CompilerOptions, code: string): readonly string[] {
  const path = inRoot('packages', 'imagined.ts')
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  host.readFile = (file) => (file === path ? code : readFile(file))
  const alone = {
    ...options,
    noEmit: true,
    composite: false,
    incremental: false,
    rootDir: inRoot(),
  }
  const program = ts.createProgram([path], alone, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test.each(['document', 'window', 'process', 'Buffer', 'require'])(
  '%s does not exist for a pure package',
  (name) => {
    const said = complaints(optionsOf('http-message'), `export const it: unknown = ${name}\n`)
    expect(said).toEqual([expect.stringContaining(`Cannot find name '${name}'`)])
  },
)

test('what a pure package may use does compile', () => {
  const code = 'export const bytes: Uint8Array = new TextEncoder().encode("ü")\n'
  expect(complaints(optionsOf('http-message'), code)).toEqual([])
})

test.each(purePackages)('%s sees neither a page nor Node', (name) => {
  const { lib, types } = optionsOf(name)
  expect({ lib, types }).toEqual({ lib: ['lib.es2023.d.ts', 'lib.webworker.d.ts'], types: [] })
})
