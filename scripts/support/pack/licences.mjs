import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of all packages that went into a bundle, as each of them asks for.
 *
 * @param {readonly string[]} modules files of the bundle
 */
export function licencesOf(modules) {
  const folders = new Set(modules.flatMap(packageFolder))
  return [...folders]
    .map(notice)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} module */
function packageFolder(module) {
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? []
  return folder && existsSync(join(folder, 'package.json')) ? [folder] : []
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : 'Its package has no licence file.\n'
  return `${name} ${version}, ${String(license)}\n\n${text}`
}
