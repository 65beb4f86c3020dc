import {
  acmeSandbox,
  liveHostKind,
  practiceClient,
  practiceRun,
  scopeFor,
  type AppSettings,
  type ClientSetup,
  type LiveSetup,
  type RunSetup,
} from '@flowscope/reference'
import { withOwnApp } from '../own-app.ts'
import { loginHost, sandboxLoginHost, withSandbox } from '../what-ifs/setups.ts'

/**
 * The practice world with the settings of a live run: kind of host and app, scopes, PKCE, secret or
 * none, API version. Whatever Salesforce does not know by name, such as a scope of the customer’s own,
 * is left out; key, secret, host and callback URL are those of practice.
 */
export function practiceSetupOf(live: LiveSetup): RunSetup {
  const practice = standIn(live.loginHost)
  const scopes = live.scope.split(' ').filter((word) => scopeFor(word) !== undefined)
  const run = { ...practice, client: { ...practice.client, ...clientOf(live, scopes) } }
  return withOwnApp(run, (app) => appOf(live, [...new Set([...app.scopes, ...scopes])]))
}

function clientOf(
  { pkce, usesSecret, apiVersion }: LiveSetup,
  scopes: readonly string[],
): Partial<ClientSetup> {
  return {
    scope: scopes.join(' '),
    pkce,
    ...(!usesSecret && { consumerSecret: null }),
    ...(isInService(apiVersion) && { apiVersion }),
  }
}

function appOf(
  { appKind, usesSecret }: LiveSetup,
  scopes: readonly string[],
): Partial<AppSettings> {
  return {
    kind: appKind,
    scopes,
    requireSecretForWebServerFlow: usesSecret,
    requireSecretForRefreshTokenFlow: usesSecret,
  }
}

/** Versions that the mock has: older ones Salesforce has retired, newer ones it does not know. */
function isInService(apiVersion: string): boolean {
  const numbers = [apiVersion, practiceClient.apiVersion].map(
    (each) => /^v(\d+)\.0$/.exec(each)?.[1],
  )
  const [asked = NaN, newest = NaN] = numbers.map(Number)
  return asked >= 31 && asked <= newest
}

/** Login hosts have their like at the mock; each org is Acme there, and each sandbox its “uat”. */
function standIn(live: string): RunSetup {
  const kind = liveHostKind(live)
  if (kind === 'login' || live.startsWith('login.localhost')) return at(loginHost)
  if (kind === 'sandboxLogin' || live.startsWith('test.localhost'))
    return inSandbox(sandboxLoginHost)
  return live.includes('--') ? inSandbox(sandboxMyDomain) : practiceRun()
}

const sandboxMyDomain = practiceClient.loginHost.replace('acme.', 'acme--uat.sandbox.')

function at(host: string, practice = practiceRun()): RunSetup {
  return { ...practice, client: { ...practice.client, loginHost: host } }
}

function inSandbox(host: string): RunSetup {
  const [user] = acmeSandbox.users
  const practice = withSandbox(at(host))
  return user ? { ...practice, username: user.username } : practice
}
