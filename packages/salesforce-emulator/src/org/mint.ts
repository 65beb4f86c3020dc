import { pickCharacters } from '@flowscope/ports'
import type { WorldState } from '../world/visit.ts'

/** 64 characters, so that each random byte gives one and none is passed over. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._'

/** What a random value is for: one labelled series of dice for each. */
export type Purpose =
  'source' | 'session' | 'confirmation' | 'code' | 'accessToken' | 'refreshToken'

/** The next random characters of an org's series. */
async function characters(world: WorldState, party: string, purpose: Purpose, length: number) {
  return pickCharacters(await bytes(world, party, purpose, length), alphabet, length)
}

async function bytes(world: WorldState, party: string, purpose: Purpose, length: number) {
  const ordinal = await world.store.next(`${party} ${purpose}`)
  return world.dice.bytes({ party, purpose, ordinal }, length)
}

/** 112 characters: the org's id, `!`, 96 more (sheet §12). */
export async function mintAccessToken(world: WorldState, orgId: string): Promise<string> {
  return `${orgId}!${await characters(world, orgId, 'accessToken', 96)}`
}

/** Looks like an access token, opens pages and nothing else. */
export async function mintSessionId(world: WorldState, orgId: string): Promise<string> {
  return `${orgId}!${await characters(world, orgId, 'session', 96)}`
}

/** 87 characters (sheet §12). */
export async function mintRefreshToken(world: WorldState, orgId: string): Promise<string> {
  return `5Aep861${await characters(world, orgId, 'refreshToken', 80)}`
}

/** 76 characters, the last two `==` (sheet §12). */
export async function mintCode(world: WorldState, orgId: string): Promise<string> {
  return `aPrx${await characters(world, orgId, 'code', 70)}==`
}

export function mintConfirmation(world: WorldState, orgId: string): Promise<string> {
  return characters(world, orgId, 'confirmation', 43)
}

/** 48 bytes that stand where Salesforce's parked requests have their ciphertext. */
export function mintSourceBytes(world: WorldState, orgId: string): Promise<Uint8Array> {
  return bytes(world, orgId, 'source', 48)
}
