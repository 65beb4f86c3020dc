import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.mjs'

/**
 * The command line of an installed tool, without a shell or npx between, which each cost a second.
 *
 * @param {string} name such as `vitest` or, where a package has several programs, `package#program`
 * @param {string[]} args
 * @param {string} [workspace] the folder whose tool it is; the root's, if left out
 * @returns {[string, ...string[]]}
 */
export function tool(name, args, workspace = '') {
  const [packageName = '', program = packageName] = name.split('#')
  const folder = inRoot(workspace, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[program]), ...args]
}
