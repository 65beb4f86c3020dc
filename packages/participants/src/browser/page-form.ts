import { attribute, descendants, textOf, type Element } from './html-tree.ts'

export interface PageForm {
  readonly id: string | null
  readonly name: string | null
  /** As written; empty means the page's own address. */
  readonly action: string
  readonly method: 'GET' | 'POST'
  /** In document order. */
  readonly fields: readonly PageField[]
  readonly buttons: readonly PageButton[]
}

export interface PageField {
  readonly name: string
  readonly id: string | null
  readonly type: 'hidden' | 'text' | 'password' | 'checkbox'
  readonly value: string
  readonly checked: boolean
  readonly label: string
}

export interface PageButton {
  readonly name: string | null
  readonly id: string | null
  readonly value: string
  readonly label: string
}

/** @param page every element of the page, for labels that stand outside of the form */
export function formOf(form: Element, page: readonly Element[]): PageForm {
  const inside = descendants(form)
  return {
    id: attribute(form, 'id') ?? null,
    name: attribute(form, 'name') ?? null,
    action: attribute(form, 'action') ?? '',
    method: attribute(form, 'method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
    fields: inside.flatMap((element) => fieldOf(element, page) ?? []),
    buttons: inside.flatMap((element) => buttonOf(element) ?? []),
  }
}

const types: Readonly<Record<string, PageField['type']>> = {
  hidden: 'hidden',
  password: 'password',
  checkbox: 'checkbox',
  text: 'text',
  email: 'text',
}

function fieldOf(element: Element, page: readonly Element[]): PageField | null {
  const name = attribute(element, 'name')
  const type = types[attribute(element, 'type')?.toLowerCase() ?? 'text']
  if (element.tagName !== 'input' || !name || !type) return null
  const id = attribute(element, 'id') ?? null
  return {
    name,
    id,
    type,
    value: attribute(element, 'value') ?? (type === 'checkbox' ? 'on' : ''),
    checked: attribute(element, 'checked') !== undefined,
    label: labelOf(element, page),
  }
}

function labelOf(field: Element, page: readonly Element[]): string {
  const id = attribute(field, 'id')
  const label = page.find(
    (each) =>
      each.tagName === 'label' &&
      (descendants(each).includes(field) || (id !== undefined && attribute(each, 'for') === id)),
  )
  return label ? textOf(label) : (attribute(field, 'aria-label') ?? '')
}

function buttonOf(element: Element): PageButton | null {
  const type = attribute(element, 'type')?.toLowerCase()
  const isButton = element.tagName === 'button' && (type ?? 'submit') === 'submit'
  const isInput = element.tagName === 'input' && type === 'submit'
  if (!isButton && !isInput) return null
  const value = attribute(element, 'value') ?? ''
  return {
    name: attribute(element, 'name') ?? null,
    id: attribute(element, 'id') ?? null,
    value,
    label: isInput ? value.trim() : textOf(element),
  }
}
