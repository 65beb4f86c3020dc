import {
  header,
  parseForm,
  queryFields,
  queryOf,
  textOfBytes,
  type FormField,
  type HttpRequest,
} from '@flowscope/http-message'
import type { Decision, MessageEdit } from '@flowscope/stage'
import { decisionsOf, type Journal } from '../journal.ts'
import { choices } from '../next/choices.ts'

/** Names a fork after what is done differently, such as `token: other code_verifier`. */
export function nameOfChange(journal: Journal, decisions: number, change: Decision): string {
  const before = decisionsOf(journal)[decisions]
  const edit = 'edit' in change ? change.edit : undefined
  if (edit !== undefined && 'step' in change) {
    return `${change.step}: ${changedField(sentAt(journal, decisions), edit)}`
  }
  if (change.type === 'submit' && before?.type === 'submit' && before.step === change.step) {
    return `${change.step}: ${changedSubmit(before, change)}`
  }
  return labelOf(change)
}

function labelOf(change: Decision): string {
  const choice = choices.find(
    ({ decision }) =>
      decision.type === change.type &&
      (!('step' in decision) || ('step' in change && decision.step === change.step)) &&
      (!('how' in decision) || ('how' in change && decision.how === change.how)),
  )
  return choice?.label ?? change.type
}

type Submit = Extract<Decision, { type: 'submit' }>

function changedSubmit(before: Submit, after: Submit): string {
  if (before.button !== after.button) return after.button
  const at = after.typed.findIndex(([name, value], index) => {
    const [otherName, otherValue] = before.typed[index] ?? []
    return name !== otherName || value !== otherValue
  })
  return `other ${after.typed[at]?.[0] ?? 'input'}`
}

function changedField(sent: HttpRequest | null, edit: MessageEdit): string {
  if (edit.kind === 'answer') return 'other answer'
  if (sent === null) return 'edited'
  const before = fieldsOf(sent)
  const after = fieldsOf(edit.request)
  const changed = after.find(({ name, value }) => valueIn(before, name) !== value)
  const missing = before.find(({ name }) => valueIn(after, name) === undefined)
  if (missing !== undefined) return `no ${missing.name}`
  if (changed === undefined) return changedElsewhere(sent, edit.request)
  return valueIn(before, changed.name) === undefined
    ? `with ${changed.name}`
    : `other ${changed.name}`
}

function changedElsewhere(before: HttpRequest, after: HttpRequest): string {
  if (before.authority !== after.authority) return 'other host'
  if (before.method !== after.method) return 'other method'
  const name = after.headers.find(([each, value]) => header(before.headers, each) !== value)?.[0]
  return name === undefined ? 'edited' : `other ${name}`
}

function fieldsOf(request: HttpRequest): readonly FormField[] {
  const isForm = header(request.headers, 'content-type')?.startsWith(
    'application/x-www-form-urlencoded',
  )
  const body = isForm === true ? parseForm(textOfBytes(request.body)) : []
  return queryOf(request.target) === '' ? body : [...queryFields(request), ...body]
}

function valueIn(fields: readonly FormField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value
}

/** What was sent by the decision with this number, when it sent anything. */
function sentAt(journal: Journal, decision: number): HttpRequest | null {
  const outcomes = journal.flatMap((entry) => (entry.kind === 'outcome' ? [entry.performed] : []))
  return outcomes[decision]?.exchange?.request ?? null
}
