import { findNodeAtLocation, parseTree, type JSONPath } from 'jsonc-parser'
import { spelled } from './misfit.ts'

type Path = readonly (string | number)[]

/** `, line 7: users[0].password`: where a reader finds the setting. */
export function placeInFile(text: string, path: Path): string {
  const line = String(lineOf(text, offsetOf(text, path)))
  return `, line ${line}: ${spelled(path, 'the file')}`
}

/** Lines count from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** What is missing stands, so to speak, where the object begins that lacks it. */
export function offsetOf(text: string, path: Path): number {
  const root = parseTree(text)
  const way: JSONPath = [...path]
  const node = root && findNodeAtLocation(root, way)
  if (node) return node.offset
  return way.length === 0 ? 0 : offsetOf(text, way.slice(0, -1))
}
