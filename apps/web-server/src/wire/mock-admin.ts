import type { Door } from '@flowscope/node-ports'
import type { WorldControl } from '@flowscope/stage'
import type { TeachersNote, WorldChange, WorldSetup } from '@flowscope/reference'
import { PublicError } from '../errors.ts'

/** A practice world at the mock: where its messages are received, and its teacher's side. */
export interface MockWorld extends WorldControl {
  readonly door: Door
  /** False once the mock has let it go, or was started anew. */
  readonly exists: () => Promise<boolean>
  readonly remove: () => Promise<void>
}

/** Milliseconds the mock may take to answer on its second channel. */
const patience = 10_000

/**
 * Asks the mock for a world of its own.
 *
 * @param mockUrl such as `http://localhost:3001`
 * @throws PublicError 502 when no mock answers there, 400 when it does not take the set-up
 */
export async function openWorld(mockUrl: string, setup: WorldSetup): Promise<MockWorld> {
  const ask = asker(mockUrl)
  const created = await ask('POST', '/__mock/worlds', { setup })
  if (created.status !== 201) throw new PublicError(400, 'worldRefused', await reasonOf(created))
  const { id, door } = (await created.json()) as { readonly id: string; readonly door: Door }
  const path = `/__mock/worlds/${encodeURIComponent(id)}`
  return {
    door,
    note: async (ordinal) => noteOf(await ask('GET', `${path}/notes/${String(ordinal)}`)),
    advance: async (milliseconds) => {
      const answer = await ask('POST', `${path}/clock`, { advance: milliseconds })
      if (!answer.ok) expectWorld(answer)
      return ((await answer.json()) as { readonly now: number }).now
    },
    configure: async (change) => {
      const [method, place, body] = requestOf(change)
      const answer = await ask(method, `${path}${place}`, body)
      if (answer.status === 400) throw new RangeError(await reasonOf(answer))
      expectWorld(answer)
    },
    exists: async () => (await ask('GET', `${path}/requests`)).ok,
    remove: async () => {
      await ask('DELETE', path)
    },
  }
}

/** How the mock's second channel is told of a change. */
function requestOf(change: WorldChange): readonly [method: string, place: string, body: object] {
  switch (change.at) {
    case 'faults':
      return ['PUT', '/faults', { rules: change.rules }]
    case 'counterfactual':
      return ['PATCH', '/counterfactual', change.settings]
    case 'org':
      return ['PATCH', orgPlace(change), change.settings]
    case 'app':
      return [
        'PATCH',
        `${orgPlace(change)}/apps/${encodeURIComponent(change.consumerKey)}`,
        change.settings,
      ]
    case 'user':
      return [
        'PATCH',
        `${orgPlace(change)}/users/${encodeURIComponent(change.username)}`,
        change.settings,
      ]
    case 'profile':
      return [
        'PATCH',
        `${orgPlace(change)}/profiles/${encodeURIComponent(change.profile)}`,
        change.settings,
      ]
  }
}

function orgPlace({ org }: { readonly org: string }): string {
  return `/orgs/${encodeURIComponent(org)}`
}

/** The world is not there any more: the run must be replayed in a new one. */
export class WorldGone extends PublicError {
  constructor() {
    super(404, 'runUnknown', 'The mock no longer has the world of this run.')
  }
}

type Ask = (method: string, path: string, body?: object) => Promise<Response>

function asker(mockUrl: string): Ask {
  return async (method, path, body) => {
    try {
      return await fetch(`${mockUrl}${path}`, {
        method,
        signal: AbortSignal.timeout(patience),
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
    } catch (cause) {
      const message = `No mock Salesforce answers at ${mockUrl}. Start it with npm start.`
      throw new PublicError(502, 'mockAway', message, { cause })
    }
  }
}

async function noteOf(answer: Response): Promise<TeachersNote | null> {
  if (answer.ok) return (await answer.json()) as TeachersNote
  await answer.body?.cancel()
  return null
}

function expectWorld(answer: Response): void {
  void answer.body?.cancel()
  if (!answer.ok) throw new WorldGone()
}

async function reasonOf(answer: Response): Promise<string> {
  const told: unknown = await answer.json().catch(() => null)
  const message = told !== null && typeof told === 'object' && 'message' in told && told.message
  return typeof message === 'string'
    ? message
    : `The mock did not take this set-up and answered ${String(answer.status)}.`
}
