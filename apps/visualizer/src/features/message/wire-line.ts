import type { FormField } from '@flowscope/http-message'
import type { Named } from './spans/span.ts'

/**
 * A message set in lines. Joined, the texts of the lines are the message as sent, but for line ends
 * and the indents of JSON.
 */
export type WireLine =
  | { readonly kind: 'start'; readonly parts: readonly StartPart[] }
  | {
      readonly kind: 'header'
      readonly named: Named
      readonly name: string
      readonly value: string
    }
  | {
      readonly kind: 'parameter'
      readonly named: Named | null
      /** `?`, `&` or nothing: what stands before the name. */
      readonly lead: string
      readonly field: FormField
      /** What follows the last parameter on its line, such as ` HTTP/1.1`. */
      readonly tail: string
      readonly indented: boolean
    }
  | {
      readonly kind: 'json'
      readonly named: Named | null
      readonly depth: number
      readonly lead: string
      readonly text: string
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }

/** The value of a line that has a name, as it is written; the comma behind a member of JSON included. */
export function writtenValue(line: WireLine): string {
  switch (line.kind) {
    case 'header':
      return line.value
    case 'parameter':
      return line.field.rawValue ?? ''
    case 'json':
      return line.text
    case 'start':
    case 'text':
    case 'blank':
      return ''
  }
}

export interface StartPart {
  readonly text: string
  readonly named: Named | null
}
