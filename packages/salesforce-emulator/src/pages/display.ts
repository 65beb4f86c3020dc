/** The shapes that an app can ask Salesforce's pages to have (sheet §3). */
export type Display = 'page' | 'popup' | 'touch' | 'mobile'

const shapes: readonly string[] = ['page', 'popup', 'touch', 'mobile']

/** What Salesforce does not know counts as a page for a desk. */
export function displayOf(value: string | undefined): Display {
  return isDisplay(value) ? value : 'page'
}

function isDisplay(value: string | undefined): value is Display {
  return value !== undefined && shapes.includes(value)
}
