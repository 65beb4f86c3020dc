import { parseForm } from '@flowscope/http-message'
import type { Place } from '@flowscope/reference'
import type { WireLine } from './wire-line.ts'

interface Setting {
  readonly lead: string
  readonly tail: string
  readonly indented: boolean
}

/** One parameter a line, as it is on the wire. */
export function parameterLines(
  raw: string,
  place: Place | undefined,
  { lead, tail, indented }: Setting,
): readonly WireLine[] {
  return parseForm(raw).map((field, index, all): WireLine => ({
    kind: 'parameter',
    named: place ? { place, name: field.name } : null,
    lead: index === 0 ? lead : '&',
    field,
    tail: index === all.length - 1 ? tail : '',
    indented,
  }))
}
