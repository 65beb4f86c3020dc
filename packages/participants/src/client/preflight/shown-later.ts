import type { LiveSetup } from '@flowscope/reference'
import { check, type PreflightCheck } from './check.ts'

/** What nobody can know before the login, and when it will show. */
export function shownLater({ usesSecret, appKind }: LiveSetup): readonly PreflightCheck[] {
  return [
    check('secret', 'unknowable', usesSecret ? secretLater : noSecretLater),
    check('installed', 'unknowable', installedLater[appKind]),
    check('userApproved', 'unknowable', approvedLater),
  ]
}

const secretLater =
  'The secret is not sent in these checks. Whether it is right shows when the code is traded for tokens.'

const noSecretLater =
  'Whether the app lets a web app do without the secret shows when the code is traded for tokens.'

const installedLater: Readonly<Record<LiveSetup['appKind'], string>> = {
  externalClientApp:
    'Whether the app exists in the user’s org shows right after the login, in the callback.',
  connectedApp:
    'Whether the app is installed in the user’s org shows right after the login, on a page of Salesforce.',
}

const approvedLater =
  'Whether this user may use the app shows after the login: as a page that asks, as a refusal in the callback, or as neither.'
