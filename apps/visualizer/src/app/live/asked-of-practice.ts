import type { LiveSetup } from '@flowscope/reference'
import type { MetRefusal } from '@flowscope/scenarios'
import type { LiveStep } from '@flowscope/stage'

/**
 * What a live run asks to be shown at the mock. It waits in this tab's storage while the page changes:
 * nothing of a live run goes into an address.
 */
export type AskedOfPractice =
  | { readonly kind: 'refusal'; readonly refusal: MetRefusal }
  | { readonly kind: 'copy'; readonly live: LiveSetup; readonly steps: readonly LiveStep[] }

const key = 'flowscope.asked'

/** Keeps what is asked, and tells the address that shows it; `null` where the tab keeps nothing. */
export function askPractice(asked: AskedOfPractice): string | null {
  try {
    sessionStorage.setItem(key, JSON.stringify(asked))
    return '/lab?engine=page&ask=live'
  } catch {
    return null
  }
}

/** What was asked, once. */
export function takeAsked(): AskedOfPractice | null {
  try {
    const text = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return text === null ? null : (JSON.parse(text) as AskedOfPractice)
  } catch {
    return null
  }
}
