import { generateKeyPairSync } from 'node:crypto'
import { nodeCrypto } from '@flowscope/node-ports'
import { base64url, type RsaPrivateJwk } from '@flowscope/ports'
import {
  acmeOrg,
  practiceApp,
  type AppSetup,
  type OrgSetup,
  type UserSetup,
  type WorldSetup,
} from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { practicePrivateKey } from '../../src/discovery/practice-key.ts'
import { browserAt, codeFor, origin, setup, token, worldOf, type Pairs } from '../walk.ts'

export const appKey = practicePrivateKey
const certificate = { kty: 'RSA', n: appKey.n, e: appKey.e } as const

/** A key that no app knows. */
export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
}) as unknown as RsaPrivateJwk

export const username = 'student@acme.example'
export const { consumerKey } = practiceApp
export const client: Pairs = {
  client_id: consumerKey,
  client_secret: practiceApp.consumerSecret ?? '',
}

interface Changes {
  readonly app?: Partial<AppSetup>
  readonly org?: Partial<OrgSetup>
  readonly user?: Partial<UserSetup>
}

/** The practice world with some settings of its org, app and user changed. */
export function setupOf({ app, org, user }: Changes): WorldSetup {
  const users = acmeOrg.users.map((each) => ({ ...each, ...user }))
  const apps = [{ ...practiceApp, certificate, ...app }]
  return { ...setup, orgs: [{ ...acmeOrg, users, apps, ...org }] }
}

export function worldWith(changes: Changes = {}): World {
  return worldOf(setupOf(changes))
}

/** A world whose admin has approved the practice user for the app. */
export function preApproved({ app, ...changes }: Changes = {}): World {
  const admitted = {
    permittedUsers: 'AdminApprovedPreAuthorized',
    preAuthorizedUsers: [username],
  } as const
  return worldWith({ ...changes, app: { ...admitted, ...app } })
}

/** Lets the practice user approve the app in a browser. */
export async function approved(world: World): Promise<World> {
  await codeFor(browserAt(world))
  return world
}

export type ClaimsOf = Readonly<Record<string, unknown>>

export async function jwt(
  claims: ClaimsOf,
  key: RsaPrivateJwk = appKey,
  header: ClaimsOf = { alg: 'RS256' },
): Promise<string> {
  const unsigned = `${part(header)}.${part(claims)}`
  const signature = await nodeCrypto.signRs256(key, new TextEncoder().encode(unsigned))
  return `${unsigned}.${base64url(signature)}`
}

/** Claims of a good assertion, some of them changed. */
export function claimsAt(world: World, changes: ClaimsOf = {}): ClaimsOf {
  const exp = Math.floor(world.now() / 1000) + 180
  return { iss: consumerKey, sub: username, aud: 'https://login.salesforce.com', exp, ...changes }
}

export const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

export async function assertTo(world: World, changes: ClaimsOf = {}, key?: RsaPrivateJwk) {
  const assertion = await jwt(claimsAt(world, changes), key)
  return token(world, { grant_type: jwtBearer, assertion })
}

export const loginHost = 'login.localhost:3001'
export const tokenUrl = `${origin}/services/oauth2/token`

function part(value: unknown): string {
  return base64url(new TextEncoder().encode(JSON.stringify(value)))
}
