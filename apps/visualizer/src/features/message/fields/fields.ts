import { messageWords } from '../../../words/message.ts'
import { isRoutine } from '../routine.ts'
import { jsonValue } from '../spans/line-spans.ts'
import type { Named } from '../spans/span.ts'
import type { WireLine } from '../wire-line.ts'

const words = messageWords.fields

export interface Field {
  readonly named: Named | null
  readonly name: string
  readonly raw: string
  readonly decoded: string
  readonly isRoutine: boolean
}

export interface FieldGroup {
  readonly title: string
  readonly fields: readonly Field[]
}

const startNames: Readonly<Record<string, string>> = {
  method: words.method,
  path: words.path,
  status: words.status,
}

/** The named parts of a message in reading order, parts of one kind together. */
export function fieldGroups(lines: readonly WireLine[]): readonly FieldGroup[] {
  const groups: { title: string; fields: Field[] }[] = []
  for (const line of lines) {
    const fields = fieldsOf(line)
    if (fields.length === 0 || line.kind === 'text' || line.kind === 'blank') continue
    const title = words[line.kind]
    const last = groups.at(-1)
    if (last?.title === title) last.fields.push(...fields)
    else groups.push({ title, fields: [...fields] })
  }
  return groups
}

function fieldsOf(line: WireLine): readonly Field[] {
  switch (line.kind) {
    case 'start':
      return startFields(line.parts)
    case 'header':
      return [
        { ...plainField(line.name, line.value), named: line.named, isRoutine: isRoutine(line) },
      ]
    case 'parameter': {
      const { name, rawValue, value } = line.field
      return [{ named: line.named, name, raw: rawValue ?? '', decoded: value, isRoutine: false }]
    }
    case 'json':
      return line.lead === '' ? [] : [jsonField(line)]
    case 'text':
    case 'blank':
      return []
  }
}

type StartLine = Extract<WireLine, { kind: 'start' }>

/** The pieces of a path belong together again. */
function startFields(parts: StartLine['parts']): readonly Field[] {
  const path = parts.find(({ named }) => named?.place === 'path')?.named
  return parts.flatMap(({ text, named }, at) => {
    const name = named ? startNames[named.place] : undefined
    const isFirst = parts.findIndex((each) => each.named === named) === at
    if (name === undefined || !isFirst) return []
    return [{ ...plainField(name, named && named === path ? named.name : text), named }]
  })
}

function plainField(name: string, value: string): Field {
  return { named: null, name, raw: value, decoded: value, isRoutine: false }
}

function jsonField({ named, lead, text }: Extract<WireLine, { kind: 'json' }>): Field {
  const raw = text.replace(/,$/, '')
  const name = jsonValue(lead.slice(0, -1))
  return { named, name, raw, decoded: jsonValue(text), isRoutine: false }
}
