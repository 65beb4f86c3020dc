import type { Decision, StepId } from '@flowscope/stage'

interface StepWords {
  /** On the primary button. */
  readonly press: string
  /** In lists and announcements. */
  readonly name: string
}

const steps = {
  register: { press: 'Register the app', name: 'Register the app' },
  connect: { press: 'Click Connect', name: 'Connect clicked' },
  return: { press: 'Take the way back', name: 'Way back taken' },
  redirect: { press: 'Send redirect', name: 'Redirect out' },
  authorize: { press: 'Send authorize request', name: 'Authorize request' },
  follow: { press: 'Follow the redirect', name: 'Next hop' },
  callback: { press: 'Send callback', name: 'Callback' },
  token: { press: 'Send token request', name: 'Token request' },
  query: { press: 'Send query', name: 'Query' },
  identity: { press: 'Send identity request', name: 'Identity request' },
  userinfo: { press: 'Send UserInfo request', name: 'UserInfo request' },
  versions: { press: 'Send versions request', name: 'Versions request' },
  refresh: { press: 'Send refresh request', name: 'Refresh request' },
  revoke: { press: 'Send revoke request', name: 'Revoke request' },
  logOut: { press: 'Log out of Salesforce', name: 'Log out' },
  logIn: { press: 'Log in', name: 'Login form' },
  consent: { press: 'Allow', name: 'Consent form' },
  steal: { press: 'Steal the code', name: 'Code stolen' },
  trade: { press: 'Trade the stolen code', name: 'Stolen code traded' },
} as const satisfies Record<StepId, StepWords>

export function wordsOfStep(step: StepId): StepWords {
  return steps[step]
}

/** A decision as a few words, past tense where it is an act. */
export function wordsOfDecision(decision: Decision): string {
  switch (decision.type) {
    case 'act':
    case 'send':
    case 'attack':
      return steps[decision.step].name
    case 'submit':
      return decision.step === 'logIn' ? 'Login form sent' : 'Consent form sent'
    case 'advanceClock':
      return `Clock moved on by ${wordsOfDuration(decision.milliseconds)}`
    case 'cancel':
      return 'Browser closed'
    case 'restart':
      return decision.how === 'connectAgain' ? 'Connect again' : 'Try again'
  }
}

export function wordsOfDuration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${String(hours)} h` : '', rest > 0 ? `${String(rest)} min` : '']
    .filter(Boolean)
    .join(' ')
}
