import type { Named, WireLine } from './wire-line.ts'

export interface Field {
  readonly named: Named | null
  readonly name: string
  readonly raw: string
  readonly decoded: string
}

export interface FieldGroup {
  readonly title: string
  readonly fields: readonly Field[]
}

const titles = {
  start: 'Start line',
  header: 'Headers',
  parameter: 'Parameters',
  json: 'Body',
} as const

const startNames: Readonly<Record<string, string>> = {
  method: 'method',
  path: 'path',
  status: 'status',
}

/** The named parts of a message in reading order, parts of one kind together. */
export function fieldGroups(lines: readonly WireLine[]): readonly FieldGroup[] {
  const groups: { title: string; fields: Field[] }[] = []
  for (const line of lines) {
    const fields = fieldsOf(line)
    if (fields.length === 0 || !isTitled(line.kind)) continue
    const title = titles[line.kind]
    const last = groups.at(-1)
    if (last?.title === title) last.fields.push(...fields)
    else groups.push({ title, fields: [...fields] })
  }
  return groups
}

function isTitled(kind: WireLine['kind']): kind is keyof typeof titles {
  return kind in titles
}

function fieldsOf(line: WireLine): readonly Field[] {
  switch (line.kind) {
    case 'start':
      return line.parts.flatMap(({ text, named }) => {
        const name = named ? startNames[named.place] : undefined
        return name === undefined ? [] : [{ named, name, raw: text, decoded: text }]
      })
    case 'header':
      return [{ named: line.named, name: line.name, raw: line.value, decoded: line.value }]
    case 'parameter':
      return [
        {
          named: line.named,
          name: line.field.name,
          raw: line.field.rawValue ?? '',
          decoded: line.field.value,
        },
      ]
    case 'json':
      return line.lead === '' ? [] : [jsonField(line)]
    case 'text':
    case 'blank':
      return []
  }
}

function jsonField({ named, lead, text }: Extract<WireLine, { kind: 'json' }>): Field {
  const raw = text.replace(/,$/, '')
  return { named, name: unquoted(lead.slice(0, -1)), raw, decoded: unquoted(raw) }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text
}
