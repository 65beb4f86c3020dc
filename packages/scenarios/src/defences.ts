import {
  appPolicies,
  appSettings,
  rfc,
  rotation,
  sessionPolicies,
  uninstalledApps,
  type CounterfactualSetup,
  type RunSetup,
} from '@flowscope/reference'
import { defenceIds, type Defence, type DefenceId } from './attack.ts'
import { withOwnApp } from './own-app.ts'

export const defences: Readonly<Record<DefenceId, Defence>> = {
  state: {
    id: 'state',
    title: 'state, compared',
    kind: 'webApp',
    where:
      'In the web app’s callback: the value that comes back against the one in this browser’s cookie.',
    what: 'An answer counts only in the browser that asked for it.',
    sources: [rfc(6749, '10.12'), rfc(9700, '4.7.1')],
    on: (setup) => withClient(setup, { skipStateCheck: false }),
    off: (setup) => withClient(setup, { skipStateCheck: true }),
  },
  pkce: {
    id: 'pkce',
    title: 'PKCE',
    kind: 'both',
    where:
      'App settings → Require Proof Key for Code Exchange (PKCE); the web app makes verifier and challenge.',
    what: 'A code is worth something only together with the verifier of whoever asked for it.',
    sources: [rfc(7636, '1'), appSettings],
    on: (setup) => withPkce(setup, true),
    off: (setup) => withPkce(setup, false),
  },
  exactRedirect: {
    id: 'exactRedirect',
    title: 'Exact redirect URI',
    kind: 'counterfactual',
    where:
      'Nowhere: Salesforce always compares character by character. Off is how it would be without.',
    what: 'Salesforce answers at registered addresses and at no other.',
    sources: [rfc(9700, '2.1'), rfc(9700, '4.1.3')],
    on: (setup) => withWorld(setup, { looseCallbackMatch: false }),
    off: (setup) => withWorld(setup, { looseCallbackMatch: true }),
  },
  rotation: {
    id: 'rotation',
    title: 'Refresh token rotation',
    kind: 'salesforce',
    where: 'App settings → Enable Refresh Token Rotation.',
    what: 'Each refresh brings a new refresh token. One that comes back old ends the whole grant.',
    sources: [rotation, rfc(9700, '4.14.2')],
    on: (setup) => withOwnApp(setup, () => ({ refreshTokenRotation: true })),
    off: (setup) => withOwnApp(setup, () => ({ refreshTokenRotation: false })),
  },
  shortLife: {
    id: 'shortLife',
    title: 'Short life',
    kind: 'salesforce',
    where:
      'App policies → Session Policies, 15 minutes; Refresh Token Policy, expire after 8 hours.',
    what: 'What is found later opens nothing any more. The user logs in once a working day.',
    sources: [sessionPolicies, appPolicies],
    on: (setup) => withOwnApp(setup, () => shortLived),
    off: (setup) => withOwnApp(setup, () => longLived),
  },
  secret: {
    id: 'secret',
    title: 'Client secret',
    kind: 'salesforce',
    where:
      'App settings → Require Secret for Web Server Flow, and for Refresh Token Flow. The web app keeps it on its server.',
    what: 'The token endpoint serves only a client that proves who it is.',
    sources: [rfc(6749, '2.3'), appSettings],
    on: (setup) => withOwnApp(setup, () => secretAsked(true)),
    off: (setup) => withOwnApp(setup, () => secretAsked(false)),
  },
  iss: {
    id: 'iss',
    title: 'iss, compared',
    kind: 'counterfactual',
    where: 'Nowhere: Salesforce does not send iss. The web app would compare it in its callback.',
    what: 'An answer says which server gives it, and counts only for a question to that server.',
    sources: [rfc(9207, '2')],
    on: (setup) => withClient(withWorld(setup, { iss: true }), { checkIssuer: true }),
    off: (setup) => withClient(withWorld(setup, { iss: false }), { checkIssuer: false }),
  },
  adminApproval: {
    id: 'adminApproval',
    title: 'Admin approval',
    kind: 'salesforce',
    where:
      'App policies → Permitted Users: Admin approved users are pre-authorized; nobody has Approve Uninstalled Connected Apps.',
    what: 'An administrator decides who uses which app. Nobody talks a user into another one.',
    sources: [appPolicies, uninstalledApps],
    on: (setup) => withApproval(setup, true),
    off: (setup) => withApproval(setup, false),
  },
}

/** The set-up with these defences on and every other one off. */
export function defended(setup: RunSetup, on: readonly DefenceId[]): RunSetup {
  return defenceIds.reduce(
    (made, id) => (on.includes(id) ? defences[id].on(made) : defences[id].off(made)),
    setup,
  )
}

const shortLived = {
  sessionTimeoutMinutes: 15,
  refreshTokenPolicy: 'SpecificLifetime',
  refreshTokenPeriod: 8,
  refreshTokenUnit: 'HOURS',
} as const

const longLived = { sessionTimeoutMinutes: 24 * 60, refreshTokenPolicy: 'Infinite' } as const

function secretAsked(asked: boolean) {
  return { requireSecretForWebServerFlow: asked, requireSecretForRefreshTokenFlow: asked }
}

function withPkce(setup: RunSetup, pkce: boolean): RunSetup {
  return withClient(
    withOwnApp(setup, () => ({ requirePkce: pkce })),
    { pkce },
  )
}

/** The user may use the web app because an administrator said so; other apps need to be installed. */
function withApproval(setup: RunSetup, approval: boolean): RunSetup {
  const decided = withOwnApp(setup, () => ({
    permittedUsers: approval ? 'AdminApprovedPreAuthorized' : 'AllSelfAuthorized',
    preAuthorizedUsers: approval ? [setup.username] : [],
  }))
  const orgs = decided.world.orgs.map((org) => ({
    ...org,
    users: org.users.map((user) => ({ ...user, approveUninstalledConnectedApps: !approval })),
  }))
  return { ...decided, world: { ...decided.world, orgs } }
}

function withClient(setup: RunSetup, client: Partial<RunSetup['client']>): RunSetup {
  return { ...setup, client: { ...setup.client, ...client } }
}

function withWorld({ world, ...run }: RunSetup, change: Partial<CounterfactualSetup>): RunSetup {
  const counterfactual = { ...world.counterfactual, ...change }
  return { ...run, world: { ...world, counterfactual } }
}
