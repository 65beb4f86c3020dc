import type { Move } from '../../move.ts'
import { atLoginPageAgain } from '../endings.ts'
import { nothingRefused } from '../said.ts'

export const logIn: Move = { type: 'fill', step: 'logIn' }

/** The login page comes once more, and the web app hears nothing. */
export function notLetIn(check: string) {
  return { status: 200, ...nothingRefused, check, states: atLoginPageAgain }
}

export const letIn = {
  status: 302,
  ...nothingRefused,
  check: 'session.opened',
  states: { flow: 'authenticating.drafting', salesforceSession: 'loggedIn' },
} as const
