import { liveRun, type LiveSetup } from '@flowscope/reference'
import { tryAuthorize } from './authorize.ts'
import { mayGoOn, notReached, type PreflightCheck } from './check.ts'
import { hostCheck } from './host.ts'
import { lookAtHost } from './look-at-host.ts'
import { shownLater } from './shown-later.ts'
import type { HostVerdict, PreflightTools, Subject } from './subject.ts'

export interface PreflightPlace {
  /** What the host rule says of `loginHost`. */
  readonly host: HostVerdict
  /** Where the web app answers, `http://localhost:3000`. */
  readonly origin: string
  readonly callbackUrl: string
}

/**
 * Looks at a set-up before anybody logs in: two requests at most, no cookie, no secret, no redirect
 * followed. All checks come back, in order, whatever was found.
 *
 * @see sheet §1.2 for what Salesforce checks before the login and in which order, §4.1 for its words
 */
export async function preflight(
  setup: LiveSetup,
  place: PreflightPlace,
  tools: PreflightTools,
): Promise<readonly PreflightCheck[]> {
  const { host } = place
  const checks = [hostCheck(setup, host)]
  if (host.allowed) checks.push(...(await messages(subjectOf(setup, place, host.kind, tools))))
  else checks.push(...notReached(atHost), ...notReached(atAuthorize))
  return [...checks, ...shownLater(setup)]
}

const atHost = ['reach', 'discovery', 'clock'] as const
const atAuthorize = ['consumerKey', 'callback', 'scope', 'pkce'] as const

async function messages(subject: Subject): Promise<readonly PreflightCheck[]> {
  const { checks, scopes } = await lookAtHost(subject)
  if (!mayGoOn(checks)) return [...checks, ...notReached(atAuthorize)]
  return [...checks, ...(await tryAuthorize(subject, scopes))]
}

function subjectOf(
  setup: LiveSetup,
  { origin, callbackUrl }: PreflightPlace,
  kind: Subject['kind'],
  tools: PreflightTools,
): Subject {
  const place = { origin, callbackUrl, startsAt: tools.now(), consumerSecret: null }
  return { setup, client: liveRun(setup, place).client, kind, tools }
}
