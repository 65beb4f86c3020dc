import type { Check } from '../../world/checklist.ts'
import type { WithMetadata } from './registration-readable.ts'
import { registerRefusal } from './register-refusal.ts'
import { textsIn } from '../texts-in.ts'

export interface WithCallbacks {
  readonly callbackUrls: readonly string[]
}

/** Characters of all callback URLs together (sheet §7). */
const longestCallbacks = 2000

/** What a browser would run or read by itself instead of going there. */
const unsafeSchemes = ['javascript', 'data', 'vbscript', 'blob', 'file', 'about', 'filesystem']

/** HTTPS, a scheme of the app's own, or http on the same machine (sheet §9.3). */
export const registrationCallbacks: Check<WithMetadata, WithCallbacks> = {
  name: 'registration.callbacks',
  examine: ({ metadata }) => {
    const callbackUrls = textsIn(metadata['redirect_uris'])
    if (
      !callbackUrls ||
      callbackUrls.length === 0 ||
      !callbackUrls.every(isCallback) ||
      areTooLong(callbackUrls)
    ) {
      throw registerRefusal('registration.callbacks', {
        stored: 'absolute URLs without fragment',
        received: JSON.stringify(metadata['redirect_uris'] ?? null),
      })
    }
    return { callbackUrls }
  },
}

function isCallback(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):\/\/[\u0021-\u007e]+$/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined || url.includes('#') || !URL.canParse(url)) return false
  if (scheme === 'http') return isThisMachine(new URL(url).hostname)
  return !unsafeSchemes.includes(scheme)
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}

function areTooLong(urls: readonly string[]): boolean {
  return urls.join('\n').length > longestCallbacks
}
