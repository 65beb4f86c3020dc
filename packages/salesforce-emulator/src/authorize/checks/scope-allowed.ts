import { covers } from '../../org/scopes.ts'
import type { Check } from '../../world/checklist.ts'
import type { WithApp } from './app-installed.ts'
import { refusedOnPage, unexpectedError } from './error-page.ts'
import type { WithParked } from './source-known.ts'

/** A scope that the app does not have; `refresh_token` has a worse message of its own (sheet §4.2). */
export const scopeAllowed: Check<WithParked & WithApp, object> = {
  name: 'scope.allowed',
  examine: ({ parked, app }) => {
    const refused = parked.scopes.find((scope) => !covers(app.scopes, scope))
    if (refused === undefined) return {}
    const evidence = { stored: app.scopes.join(' '), received: refused }
    if (covers(['refresh_token'], refused)) throw unexpectedError(parked.state, evidence)
    throw refusedOnPage('scope.allowed', parked.state, evidence)
  },
  evidence: ({ parked, app }) => ({
    stored: app.scopes.join(' '),
    received: parked.scopes.join(' '),
  }),
}
