import { after, pickCharacters, type Awaitable } from '@flowscope/ports'
import type { WorldState } from '../world/visit.ts'

/** 64 characters, so that each random byte gives one and none is passed over. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._'

/** What a random value is for: one labelled series of dice for each. */
export type Purpose =
  | 'ticket'
  | 'consumerKey'
  | 'consumerSecret'
  | 'registrationToken'
  | 'hybrid'
  | 'deviceCode'
  | 'userCode'
  | 'pkceGenerator'
  | 'source'
  | 'session'
  | 'confirmation'
  | 'verification'
  | 'browserMark'
  | 'code'
  | 'accessToken'
  | 'refreshToken'

/** The next random characters of an org's series, behind what each of its kind begins with. */
function characters(
  world: WorldState,
  party: string,
  purpose: Purpose,
  length: number,
  prefix = '',
): Awaitable<string> {
  return after(
    bytes(world, party, purpose, length),
    (drawn) => prefix + pickCharacters(drawn, alphabet, length),
  )
}

function bytes(world: WorldState, party: string, purpose: Purpose, length: number) {
  return after(world.store.next(`${party} ${purpose}`), (ordinal) =>
    world.dice.bytes({ party, purpose, ordinal }, length),
  )
}

/** 112 characters: the org's id, `!`, 96 more (sheet §12). */
export function mintAccessToken(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'accessToken', 96, `${orgId}!`)
}

/** Looks like an access token, opens pages and nothing else. */
export function mintSessionId(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'session', 96, `${orgId}!`)
}

/** 87 characters (sheet §12). */
export function mintRefreshToken(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'refreshToken', 80, '5Aep861')
}

/** 76 characters, the last two `==` (sheet §12). */
export async function mintCode(world: WorldState, orgId: string): Promise<string> {
  return `${await characters(world, orgId, 'code', 70, 'aPrx')}==`
}

export function mintConfirmation(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'confirmation', 43)
}

export function mintVerification(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'verification', 43)
}

export function mintBrowserMark(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'browserMark', 43)
}

/** 48 bytes that stand where Salesforce's parked requests have their ciphertext. */
export function mintSourceBytes(world: WorldState, orgId: string): Awaitable<Uint8Array> {
  return bytes(world, orgId, 'source', 48)
}

/** The session of one of a hybrid app's web views: a practice value that opens nothing. */
export function mintHybridSession(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'hybrid', 96, `${orgId}!`)
}

/** As long as an authorization code; the true shape is not published. */
export async function mintDeviceCode(world: WorldState, orgId: string): Promise<string> {
  return `${await characters(world, orgId, 'deviceCode', 74)}==`
}

/** Capitals that nobody takes for each other or for digits, and that spell no words; 16 of them. */
const spokenAlphabet = 'BCDFGHJKLMNPRSTX'

/** What a user reads on one screen and types on another (RFC 8628 §6.1): 8 letters, 32 bits. */
export async function mintUserCode(world: WorldState, orgId: string): Promise<string> {
  return pickCharacters(await bytes(world, orgId, 'userCode', 8), spokenAlphabet, 8)
}

/** 128 random bytes for a verifier (sheet §9.1). */
export function mintVerifierBytes(world: WorldState, orgId: string): Awaitable<Uint8Array> {
  return bytes(world, orgId, 'pkceGenerator', 128)
}

/** What opens one browser session after single access; its shape is not published. */
export function mintTicket(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'ticket', 64)
}

/** 85 characters (sheet §12). */
export function mintConsumerKey(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'consumerKey', 80, '3MVG9')
}

/** 64 capital hexadecimal digits (sheet §12). */
export async function mintConsumerSecret(world: WorldState, orgId: string): Promise<string> {
  const secret = await bytes(world, orgId, 'consumerSecret', 32)
  return Array.from(secret, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** What the answer of a registration carries; its shape is not published. */
export function mintRegistrationToken(world: WorldState, orgId: string): Awaitable<string> {
  return characters(world, orgId, 'registrationToken', 96)
}
