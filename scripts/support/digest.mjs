import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const passedOver = new Set(['node_modules', 'dist', 'test', '.cache'])

/**
 * A digest over the names and contents of files, folders taken whole but for what is built or tested.
 *
 * @param {readonly string[]} paths
 * @returns {string} lower-case hex SHA-256
 */
export function digestOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !passedOver.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/** @param {string} stampFile */
export function stampIn(stampFile) {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return null
  }
}

/**
 * @param {string} stampFile
 * @param {string} stamp
 */
export function leaveStamp(stampFile, stamp) {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}
