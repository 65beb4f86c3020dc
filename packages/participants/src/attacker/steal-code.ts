import { formValue, parseForm } from '@flowscope/http-message'

declare const stolen: unique symbol

/** A code that someone read on its way through the browser, and what else stood beside it. */
export interface StolenCode {
  readonly [stolen]: true
  readonly code: string
  /** The callback's address without its query: the `redirect_uri` that the code is bound to. */
  readonly redirectUri: string
}

/**
 * Reads the code out of the address that leads back to the web app, as someone with a look at the
 * browser's history, a proxy log or a careless Referer could.
 *
 * @returns `null` when the address carries no code
 */
export function stealCode(address: string): StolenCode | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const code = formValue(parseForm(url.search.slice(1)), 'code')
  if (code === undefined || code === '') return null
  return { code, redirectUri: `${url.origin}${url.pathname}` } as StolenCode
}
