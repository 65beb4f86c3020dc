import type { Channel, Exchange, HttpRequest, Outcome, PartyId } from '@flowscope/http-message'
import type { TeachersNote } from '@flowscope/reference'
import { attackerAuthority, webAppAuthority } from './authorities.ts'
import { update, type Scene } from './scene.ts'
import { StageError } from './stage-error.ts'

export interface Leg {
  readonly from: PartyId
  readonly to: PartyId
  readonly channel: Channel
}

export interface Exchanged {
  readonly exchange: Exchange
  readonly note: TeachersNote | null
}

/**
 * Sends one message and waits for its outcome, keeping the stage's clock in step with the world's:
 * the world ticks for what arrives there, and is told to tick for what goes to anybody else.
 */
export async function exchangeOn(scene: Scene, leg: Leg, request: HttpRequest): Promise<Exchanged> {
  const { setup, network } = scene
  const isOurs = siteAt(scene, request.authority) !== null
  if (isOurs) await advanceClock(scene, setup.world.tick)
  const outcome = await network.send(request)
  const exchange = { ...leg, request, outcome }
  return { exchange, note: isOurs ? null : await noteOnArrival(scene, outcome) }
}

/** What fails may have arrived before: the world then counts it, lets time pass and has a note on it. */
async function noteOnArrival(scene: Scene, { type }: Outcome): Promise<TeachersNote | null> {
  const { setup, network, state, isSlowed } = scene
  const worldRequests = state.worldRequests + 1
  const note = (await network.world?.note(worldRequests)) ?? null
  if (type === 'failure' && note === null) return null
  const told = isSlowed ? await network.world?.advance(0) : undefined
  update(scene, { worldRequests, clock: told ?? state.clock + setup.world.tick })
  return note
}

/** Whose site answers at an authority, where it is not Salesforce's. */
export function siteAt({ setup }: Scene, authority: string): 'client' | 'attacker' | null {
  const place = authority.toLowerCase()
  if (place === webAppAuthority(setup.client)) return 'client'
  return place === attackerAuthority(setup.attacker) ? 'attacker' : null
}

/** @throws StageError when the clock would go back, or beyond the year 9999 */
export async function advanceClock(scene: Scene, milliseconds: number): Promise<void> {
  const clock = scene.state.clock + milliseconds
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || clock > endOfTime) {
    throw new StageError('The clock goes ahead by whole milliseconds, up to the year 9999.')
  }
  await scene.network.world?.advance(milliseconds)
  update(scene, { clock })
}

const endOfTime = Date.UTC(9999, 0)
