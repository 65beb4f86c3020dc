import { practiceRun, type AppSetup, type RunSetup } from '@flowscope/reference'
import type { Random } from './random.ts'

interface SetupVariant {
  readonly name: string
  readonly change: (setup: RunSetup) => RunSetup
}

/** A set-up that differs from the practice one in nothing, one or two settings, and what they are. */
export function generatedSetup(
  random: Random,
  seed: string,
): { readonly setup: RunSetup; readonly variants: readonly string[] } {
  const chosen = Array.from({ length: random.pick([0, 0, 0, 1, 1, 2]) }, () =>
    random.pick(variants),
  )
  return {
    setup: chosen.reduce((setup, { change }) => change(setup), practiceRun(seed)),
    variants: chosen.map(({ name }) => name),
  }
}

const withApp = (setup: RunSetup, changes: Partial<AppSetup>): RunSetup => ({
  ...setup,
  world: {
    ...setup.world,
    orgs: setup.world.orgs.map((org) => ({
      ...org,
      apps: org.apps.map((app) =>
        app.consumerKey === practiceRun().client.consumerKey ? { ...app, ...changes } : app,
      ),
    })),
  },
})

const withClient = (setup: RunSetup, client: Partial<RunSetup['client']>): RunSetup => ({
  ...setup,
  client: { ...setup.client, ...client },
})

const withWorld = (setup: RunSetup, world: Partial<RunSetup['world']>): RunSetup => ({
  ...setup,
  world: { ...setup.world, ...world },
})

export const variants: readonly SetupVariant[] = [
  { name: 'web app without PKCE', change: (each) => withClient(each, { pkce: false }) },
  { name: 'web app without secret', change: (each) => withClient(each, { consumerSecret: null }) },
  {
    name: 'web app with a wrong secret',
    change: (each) => withClient(each, { consumerSecret: 'F' }),
  },
  {
    name: 'web app with an unknown consumer key',
    change: (each) => withClient(each, { consumerKey: '3MVG9unknown' }),
  },
  {
    name: 'callback with a trailing slash',
    change: (each) => withClient(each, { callbackUrl: `${each.client.callbackUrl}/` }),
  },
  { name: 'scope not assigned', change: (each) => withClient(each, { scope: 'api full' }) },
  { name: 'no refresh_token scope', change: (each) => withClient(each, { scope: 'openid api' }) },
  {
    name: 'login at login.localhost',
    change: (each) => withClient(each, { loginHost: `login.localhost:${String(each.world.port)}` }),
  },
  {
    name: 'login at test.localhost',
    change: (each) => withClient(each, { loginHost: `test.localhost:${String(each.world.port)}` }),
  },
  {
    name: 'login host that nobody serves',
    change: (each) => withClient(each, { loginHost: 'elsewhere.example' }),
  },
  {
    name: 'unknown user',
    change: (each) => ({ ...each, username: 'nobody@acme.example' }),
  },
  { name: 'another port in messages', change: (each) => onPort(each, 4242) },
  { name: 'slower clock', change: (each) => withWorld(each, { tick: 1 }) },
  { name: 'clock by the minute', change: (each) => withWorld(each, { tick: 60_000 }) },
  { name: 'PKCE required', change: (each) => withApp(each, { requirePkce: true }) },
  { name: 'secret not required', change: (each) => withApp(each, withoutSecret) },
  { name: 'rotation on', change: (each) => withApp(each, { refreshTokenRotation: true }) },
  {
    name: 'admin-approved users only',
    change: (each) => withApp(each, { permittedUsers: 'AdminApprovedPreAuthorized' }),
  },
  { name: 'short sessions', change: (each) => withApp(each, { sessionTimeoutMinutes: 15 }) },
]

const withoutSecret: Partial<AppSetup> = {
  requireSecretForWebServerFlow: false,
  requireSecretForRefreshTokenFlow: false,
}

function onPort(setup: RunSetup, port: number): RunSetup {
  const loginHost = setup.client.loginHost.replace(/:\d+$/, `:${String(port)}`)
  return withClient(withWorld(setup, { port }), { loginHost })
}
