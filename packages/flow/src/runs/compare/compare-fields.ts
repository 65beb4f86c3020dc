import type { FieldPlace, MessageField } from './message-fields.ts'

/** `missing`: only the first has it. `added`: only the second has it. */
export type FieldMark = 'same' | 'changed' | 'missing' | 'added'

export interface ComparedField {
  readonly place: FieldPlace
  readonly name: string
  readonly mark: FieldMark
  readonly a: string | null
  readonly b: string | null
}

/** Two messages field by field: those of the first in its order, then what only the second has. */
export function compareFields(
  a: readonly MessageField[],
  b: readonly MessageField[],
): readonly ComparedField[] {
  const others = new Map(b.map((field) => [keyOf(field), field]))
  const own = new Set(a.map(keyOf))
  return [
    ...a.map((field) => compared(field, others.get(keyOf(field)))),
    ...b.filter((field) => !own.has(keyOf(field))).map((field) => compared(undefined, field)),
  ]
}

/** Header names are compared without regard to case (RFC 9110 §5.1), all others as they stand. */
function keyOf({ place, name }: MessageField): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

function compared(a: MessageField | undefined, b: MessageField | undefined): ComparedField {
  const { place, name } = (a ?? b) as MessageField
  return { place, name, mark: markOf(a, b), a: a?.value ?? null, b: b?.value ?? null }
}

function markOf(a: MessageField | undefined, b: MessageField | undefined): FieldMark {
  if (a === undefined) return 'added'
  if (b === undefined) return 'missing'
  return a.value === b.value ? 'same' : 'changed'
}
