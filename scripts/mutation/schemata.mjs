import { inRoot } from '../support/root.mjs'
import { mutantId } from './find-mutants.mjs'

/**
 * Writes every mutant into the code that is tested, asleep: one run of the tests can tell which of
 * them it comes by, and none of them needs a build of its own.
 *
 * @param {readonly import('./find-mutants.mjs').CheckedFile[]} files
 * @returns {import('vitest/config').Plugin}
 */
export function schemata(files) {
  const byPath = new Map(files.map((each) => [inRoot(each.file), each]))
  return {
    name: 'mutants',
    enforce: 'pre',
    transform(code, id) {
      const checked = byPath.get(id)
      return checked && { code: withMutants(code, checked), map: null }
    },
  }
}

/**
 * @param {string} code
 * @param {import('./find-mutants.mjs').CheckedFile} checked
 */
function withMutants(code, { file, source, conditions }) {
  if (code !== source) throw new Error(`${file} was changed while it was tested`)
  const fromTheEnd = [...conditions].sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce((text, { start, end, harmless }) => {
    const condition = text.slice(start, end)
    const choice = `(${awake(file, start, 'removed')} ? ${harmless} : ${awake(file, start, 'inverted')} ? !(${condition}) : (${condition}))`
    return text.slice(0, start) + choice + text.slice(end)
  }, code)
}

/**
 * @param {string} file
 * @param {number} start
 * @param {'removed' | 'inverted'} kind
 */
function awake(file, start, kind) {
  return `globalThis.mutants.isAwake(${JSON.stringify(mutantId(file, start, kind))})`
}
