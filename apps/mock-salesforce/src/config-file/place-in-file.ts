import { findNodeAtLocation, parseTree, type JSONPath } from 'jsonc-parser'
import { spelled } from './misfit.ts'

/** `, line 7: users[0].password`: where a reader finds the setting. */
export function placeInFile(text: string, path: readonly (string | number)[]): string {
  const line = String(lineOf(text, offsetOf(text, [...path])))
  return `, line ${line}: ${spelled(path, 'the file')}`
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** What is missing stands, so to speak, where the object begins that lacks it. */
function offsetOf(text: string, path: JSONPath): number {
  const root = parseTree(text)
  const node = root && findNodeAtLocation(root, path)
  if (node) return node.offset
  return path.length === 0 ? 0 : offsetOf(text, path.slice(0, -1))
}
