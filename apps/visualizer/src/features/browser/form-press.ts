/** A form of the framed page, pressed by the user. */
export interface FormPress {
  /** What the user could see and change; hidden fields are the page's own. */
  readonly typed: readonly (readonly [field: string, value: string])[]
  /** The `name` of the button pressed, or else its `id`; empty where it has neither. */
  readonly button: string
}

/** Reads what was typed, in the order of the page. */
export function readPress(form: HTMLFormElement, submitter: HTMLElement | null): FormPress {
  return { typed: Array.from(form.elements).flatMap(typedOf), button: nameOf(submitter, form) }
}

const notTyped = ['hidden', 'submit', 'button', 'image', 'reset']

/** The frame's elements belong to another window: `instanceof` would not know them. */
function typedOf(element: Element): readonly (readonly [string, string])[] {
  if (element.localName !== 'input') return []
  const input = element as HTMLInputElement
  if (notTyped.includes(input.type) || input.name === '') return []
  if (input.type === 'checkbox') return input.checked ? [[input.name, input.value]] : []
  return [[input.name, input.value]]
}

function nameOf(submitter: HTMLElement | null, form: HTMLFormElement): string {
  const pressed = submitter ?? form.querySelector('[type=submit], button:not([type])')
  return pressed?.getAttribute('name') ?? pressed?.id ?? ''
}
