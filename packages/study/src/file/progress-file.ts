import { jsonOf, misfitOf, placeInFile, sentence } from '@flowscope/checked-json'
import { Value } from 'typebox/value'
import type { StudyEvent } from '../event.ts'
import { inOrder } from '../log/in-order.ts'
import { asEvents, fileFormat, ProgressFileSchema } from './schema.ts'

/** A progress file, a line for each event; the same events give the same bytes. */
export function progressFileOf(events: readonly StudyEvent[], schemaUrl?: string): string {
  const $schema = schemaUrl === undefined ? [] : [`  "$schema": ${JSON.stringify(schemaUrl)},`]
  const lines = inOrder(events).map((event) => `    ${JSON.stringify(event)}`)
  return [
    '{',
    ...$schema,
    `  "format": ${String(fileFormat)},`,
    `  "kind": "flowscope-progress",`,
    lines.length === 0 ? '  "events": []' : `  "events": [\n${lines.join(',\n')}\n  ]`,
    '}\n',
  ].join('\n')
}

/** The events of a file; or one sentence that names the line and what belongs there. */
export type FileReading = { readonly events: readonly StudyEvent[] } | { readonly problem: string }

/** Reads a progress file of any format there ever was. */
export function eventsInFile(text: string): FileReading {
  const read = jsonOf(text)
  if (!('content' in read)) {
    return { problem: `Line ${String(read.line)}: this is not JSON (${read.what}).` }
  }
  const { content } = read
  const { kind, format } = Object(content) as { readonly kind?: unknown; readonly format?: unknown }
  if (kind !== 'flowscope-progress') {
    return { problem: 'This is not a progress file: its kind is not flowscope-progress.' }
  }
  if (typeof format === 'number' && format > fileFormat) {
    return { problem: 'This file was written by a newer Flowscope: update this one first.' }
  }
  if (Value.Check(ProgressFileSchema, content)) return { events: asEvents(content.events) }
  const misfit = misfitOf(ProgressFileSchema, content) ?? { path: [], reason: 'does not fit' }
  const place = placeInFile(text, misfit.path).replace(/^, l/, 'L')
  return { problem: sentence(place, misfit) }
}
