import { header } from '@flowscope/http-message'
import { equalInConstantTime } from '@flowscope/ports'
import type { InstalledApp } from '../../org/place.ts'
import type { Check } from '../../world/checklist.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import { registerRefusal } from './register-refusal.ts'

export interface WithParent {
  /** The app whose initial access token was shown. */
  readonly parent: InstalledApp
}

/** Whoever registers shows the initial access token of an app (sheet §2). */
export const registrationToken: Check<Visited, WithParent> = {
  name: 'registration.token',
  examine: ({ visit }) => {
    const line = header(visit.request.headers, 'Authorization') ?? ''
    const token = /^Bearer +(\S+)$/i.exec(line)?.[1]
    const parent = token === undefined ? null : parentOf(visit, token)
    if (!parent) {
      const evidence = {
        stored: 'an app’s initial access token',
        received: line === '' ? null : line,
      }
      throw registerRefusal('registration.token', evidence, 401)
    }
    return { parent }
  },
}

function parentOf({ place }: Visit, token: string): InstalledApp | null {
  for (const org of place.orgs) {
    for (const app of org.apps.values()) {
      const { initialAccessToken, status } = app
      const isHeld = initialAccessToken !== null && equalInConstantTime(initialAccessToken, token)
      if (isHeld && status === 'enabled') return { org, app }
    }
  }
  return null
}
