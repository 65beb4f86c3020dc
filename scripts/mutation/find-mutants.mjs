import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { inRoot } from '../support/root.mjs'
import { conditionsOf } from './conditions.mjs'

/**
 * One check, gone or turned round.
 *
 * @typedef {object} Mutant
 * @property {string} id unique: check, place and kind
 * @property {string} check the name under which the check refuses
 * @property {string} file from the root of the checkout
 * @property {number} line counted from 1
 * @property {'removed' | 'inverted'} kind
 *
 * @typedef {import('./conditions.mjs').Condition} Condition
 * @typedef {{ file: string, source: string, conditions: readonly Condition[] }} CheckedFile
 */

const emulator = 'packages/salesforce-emulator/src'
const webApp = 'packages/participants/src/client'
/** Where the web app decides whether it believes an answer. */
const webAppChecks = [
  'check-callback',
  'id-token',
  'read-token-response',
  'revoke',
  'signature',
  'token-grant',
]

/** @returns {readonly CheckedFile[]} every file with a check, and the conditions under which it refuses */
export function checkedFiles() {
  const files = [
    ...sourcesIn(emulator).map((file) => readChecks(file, 'throw')),
    ...webAppChecks.map((name) => readChecks(`${webApp}/${name}.ts`, 'return')),
  ]
  return files.filter(({ conditions }) => conditions.length > 0)
}

/** @param {string} folder */
function sourcesIn(folder) {
  const names = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
  const sources = names.filter((name) => name.endsWith('.ts')).sort()
  return sources.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

/**
 * @param {string} file
 * @param {'throw' | 'return'} refuses
 * @returns {CheckedFile}
 */
function readChecks(file, refuses) {
  const source = readFileSync(inRoot(file), 'utf8')
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  return { file, source, conditions: conditionsOf(tree, refuses) }
}

/**
 * @param {readonly CheckedFile[]} files
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(files) {
  const kinds = /** @type {const} */ (['removed', 'inverted'])
  return files.flatMap(({ file, conditions }) =>
    conditions.flatMap(({ check, line, start }) =>
      kinds.map((kind) => ({ id: mutantId(file, start, kind), check, file, line, kind })),
    ),
  )
}

/**
 * @param {string} file
 * @param {number} start
 * @param {Mutant['kind']} kind
 */
export function mutantId(file, start, kind) {
  return `${file}:${String(start)}:${kind}`
}
