import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { lineOf } from './place-in-file.ts'

/** What a text says; or the line where it stops being JSON, and how, in a few words. */
export type JsonReading =
  { readonly content: unknown } | { readonly line: number; readonly what: string }

/** Reads JSON in which comments and a last comma may stand. */
export function jsonOf(text: string): JsonReading {
  const errors: ParseError[] = []
  const content: unknown = parse(text, errors, { allowTrailingComma: true })
  const [first] = errors
  if (!first) return { content }
  const what = printParseErrorCode(first.error)
    .replace(/(?!^)([A-Z])/g, ' $1')
    .toLowerCase()
  return { line: lineOf(text, first.offset), what }
}
