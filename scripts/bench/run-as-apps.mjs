import { URLSearchParams } from 'node:url'
import { completeApp, completeUser } from '../../packages/reference/src/index.ts'

const count = 40
const numbers = Array.from({ length: count }, (_, at) => String(at).padStart(3, '0'))
const usernameOf = (number) => `integration-${number}@acme.example`

/** Apps with a Run As user each: one user may log in 3,600 times an hour, and a bench wants more. */
export const runAsApps = numbers.map((number) =>
  completeApp({
    name: `Nightly job ${number}`,
    consumerKey: `3MVG9bench${number}`,
    consumerSecret: `secret-${number}`,
    scopes: ['api'],
    enableClientCredentialsFlow: true,
    clientCredentialsUser: usernameOf(number),
  }),
)

export const runAsUsers = numbers.map((number) =>
  completeUser({
    id: `0055g0000000${number}`,
    username: usernameOf(number),
    password: 'practice-1',
  }),
)

/** The token request of each app, as the form that travels. */
export const runAsForms = runAsApps.map(({ consumerKey, consumerSecret }) =>
  String(
    new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: consumerKey,
      client_secret: consumerSecret ?? '',
    }),
  ),
)
