import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { requestLines, responseLines } from '../wire-lines.ts'
import type { WireLine } from '../wire-line.ts'

export type ComparedMessage =
  | { readonly kind: 'request'; readonly request: HttpRequest }
  | { readonly kind: 'response'; readonly response: HttpResponse; readonly target: string }

/** A part of a message that can be the same or another in a second message. */
export interface Part {
  /** Unique in a message: kind, name and, where a name is repeated, which one it is. */
  readonly id: string
  readonly name: string
  readonly value: string
}

/** Start line, headers, parameters and fields, each apart; a body of another kind as a whole. */
export function partsOfMessage(message: ComparedMessage, words: PartWords): readonly Part[] {
  const parts = linesOf(message).flatMap((line) => partsOfLine(line, words))
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const ordinal = (seen.get(part.id) ?? 0) + 1
    seen.set(part.id, ordinal)
    return { ...part, id: `${part.id}·${ordinal}` }
  })
}

interface PartWords {
  readonly start: string
  readonly body: string
}

function linesOf(message: ComparedMessage): readonly WireLine[] {
  return message.kind === 'request'
    ? requestLines(message.request)
    : responseLines(message.response, message.target)
}

function partsOfLine(line: WireLine, words: PartWords): readonly Part[] {
  switch (line.kind) {
    case 'start':
      return [part('start', words.start, line.parts.map(({ text }) => text).join(''))]
    case 'header':
      return [part(`header ${line.name.toLowerCase()}`, line.name, line.value)]
    case 'parameter':
      return [
        part(`parameter ${line.field.rawName}`, line.field.rawName, line.field.rawValue ?? ''),
      ]
    case 'json':
      return line.named && !/^[[{]$/.test(line.text)
        ? [part(`json ${line.named.name}`, line.named.name, line.text.replace(/,$/, ''))]
        : []
    case 'text':
      return [part('body', words.body, line.text)]
    case 'blank':
      return []
  }
}

function part(id: string, name: string, value: string): Part {
  return { id, name, value }
}
