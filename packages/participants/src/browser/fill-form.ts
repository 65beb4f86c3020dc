import { asBytes, encodeForm } from '@flowscope/http-message'
import type { Navigation } from './navigation.ts'
import type { PageButton, PageField, PageForm } from './page-form.ts'

/** What the user typed, by field name. A checkbox counts as ticked unless its value is empty. */
export type Typed = readonly (readonly [field: string, value: string])[]

/**
 * What the browser does when a button is pressed (HTML Standard §4.10.22): the fields in document
 * order, then the button.
 *
 * @param url address of the page that holds the form
 */
export function fillForm(
  url: string,
  form: PageForm,
  typed: Typed,
  button: PageButton,
): Navigation {
  const pressed = button.name === null ? [] : [[button.name, button.value] as const]
  const fields = [...form.fields.flatMap((field) => valueOf(field, typed)), ...pressed]
  const action = actionOf(url, form)
  if (form.method === 'POST') {
    const body = asBytes(encodeForm(fields))
    return { url: action.href, method: 'POST', body, initiator: url, referrer: url }
  }
  action.search = encodeForm(fields)
  return { url: action.href, method: 'GET', body: null, initiator: url, referrer: url }
}

/** Where the form goes: to its page, when it names no address or one that cannot be read. */
function actionOf(url: string, { action }: PageForm): URL {
  return new URL(URL.canParse(action, url) ? action : '', url)
}

/** The button with this name, or else this id. */
export function buttonNamed(form: PageForm, name: string): PageButton | undefined {
  return (
    form.buttons.find((button) => button.name === name) ??
    form.buttons.find((button) => button.id === name)
  )
}

function valueOf(field: PageField, typed: Typed): readonly (readonly [string, string])[] {
  const entered = typed.find(([name]) => name === field.name)?.[1]
  switch (field.type) {
    case 'hidden':
      return [[field.name, field.value]]
    case 'text':
    case 'password':
      return [[field.name, entered ?? field.value]]
    case 'checkbox':
      return (entered === undefined ? field.checked : entered !== '')
        ? [[field.name, field.value]]
        : []
  }
}
