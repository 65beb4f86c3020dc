import type { Handle } from '@flowscope/http-message'
import { bytesOfBase64url } from '@flowscope/ports'
import {
  codeLifetime,
  idleTime,
  parkingTime,
  refreshTokenEnd,
  sessionTime,
  type AppSetup,
  type OrgSetup,
  type RunSetup,
  type UserSetup,
} from '@flowscope/reference'
import type { Moment } from './moments.ts'
import type { RunView } from './run-view.ts'
import { cookieName } from './value-names.ts'
import { valueStories, type Touch, type ValueStory } from './values.ts'

export type DeadlineKind =
  'code' | 'parkedRequest' | 'browserSession' | 'accessToken' | 'refreshToken' | 'idToken'

/** When a value that is good for something now stops being so, if nothing else happens. */
export interface Deadline {
  readonly handle: Handle
  readonly kind: DeadlineKind
  /** Milliseconds since the epoch: the last moment at which it is taken. */
  readonly endsAt: number
  /** True where each use starts the time anew. */
  readonly renewedByUse: boolean
}

export type Place = Pick<RunView, 'run' | 'moments' | 'position'>

/** The deadlines of everything that is alive at the cursor or has run out, the nearest first. */
export function deadlinesOf(view: Place): readonly Deadline[] {
  const moments = view.moments.slice(0, view.position)
  const scene: Scene = {
    moments,
    stories: valueStories(moments),
    parties: partiesOf(view, moments),
  }
  return scene.stories
    .filter(isInForce)
    .flatMap((story) => deadlineOf(scene, story) ?? [])
    .sort((one, other) => one.endsAt - other.endsAt)
}

interface Scene {
  readonly moments: readonly Moment[]
  readonly stories: readonly ValueStory[]
  readonly parties: Parties | null
}

/** Whose policies decide. */
interface Parties {
  readonly org: OrgSetup
  readonly user: UserSetup
  readonly app: AppSetup
}

function deadlineOf(scene: Scene, story: ValueStory): Deadline | null {
  switch (story.kind) {
    case 'code':
      return after('code', story, madeAt(scene, story), codeLifetime)
    case 'source':
      return isAnswered(scene, story)
        ? null
        : after('parkedRequest', story, madeAt(scene, story), parkingTime)
    case 'cookie':
      return browserSession(scene, story)
    case 'accessToken':
      return accessToken(scene, story)
    case 'refreshToken':
      return refreshToken(scene, story)
    case 'idToken':
      return at('idToken', story, expiryIn(story.text))
    case 'state':
    case 'nonce':
    case 'verifier':
    case 'challenge':
    case 'secret':
    case 'password':
    case 'redirectUri':
    case 'instanceUrl':
      return null
  }
}

function accessToken(scene: Scene, story: ValueStory): Deadline | null {
  if (story.text?.startsWith('eyJ')) return at('accessToken', story, expiryIn(story.text))
  const { parties } = scene
  if (!parties) return null
  const idle = idleTime(parties.org, parties.user, parties.app)
  return after('accessToken', story, usedAt(scene, story), idle, true)
}

function browserSession(scene: Scene, story: ValueStory): Deadline | null {
  if (!scene.parties || cookieName(scene.moments, story) !== 'sid') return null
  const idle = sessionTime(scene.parties.org, scene.parties.user)
  return after('browserSession', story, usedAt(scene, story), idle, true)
}

function refreshToken(scene: Scene, story: ValueStory): Deadline | null {
  const app = scene.parties?.app
  const startedAt = madeAt(scene, firstOfGrant(scene, story))
  const lastUse = usedAt(scene, story)
  if (!app || startedAt === null || lastUse === null) return null
  const endsAt = refreshTokenEnd(app, { startedAt, usedAt: lastUse })
  return at('refreshToken', story, endsAt, app.refreshTokenPolicy === 'SpecificInactivity')
}

/** A rotated token replaces the one that was used up in the same answer. */
function firstOfGrant(scene: Scene, story: ValueStory): ValueStory {
  const made = story.touches.find(({ did }) => did === 'made')
  const before = scene.stories.find(
    ({ kind, touches }) =>
      kind === 'refreshToken' &&
      touches.some(({ did, moment }) => did === 'usedUp' && moment === made?.moment),
  )
  return before && before !== story ? firstOfGrant(scene, before) : story
}

function isInForce({ touches }: ValueStory): boolean {
  return !touches.some(({ did }) => did === 'usedUp' || did === 'revoked')
}

/** The request is done with once a code was made of it. */
function isAnswered({ stories }: Scene, { touches }: ValueStory): boolean {
  const made = stories
    .filter(({ kind }) => kind === 'code')
    .flatMap((code) => code.touches.filter(({ did }) => did === 'made'))
  return made.some(({ moment }) => touches.some((touch) => touch.moment === moment))
}

function madeAt(scene: Scene, { touches }: ValueStory): number | null {
  return clockAt(
    scene,
    touches.find(({ did, party }) => did === 'made' && party === 'authServer'),
  )
}

/** When Salesforce made it or last took it. */
function usedAt(scene: Scene, { touches }: ValueStory): number | null {
  const taken = ({ did, party, moment }: Touch) =>
    (did === 'made' || did === 'received') &&
    (party === 'authServer' || party === 'api') &&
    (did === 'made' || scene.moments[moment]?.performed?.verdict?.passed === true)
  return clockAt(scene, touches.findLast(taken))
}

function clockAt({ moments }: Scene, touch: Touch | undefined): number | null {
  return touch ? (moments[touch.moment]?.performed?.clock ?? null) : null
}

function after(
  kind: DeadlineKind,
  story: ValueStory,
  start: number | null,
  lifetime: number,
  renewedByUse = false,
): Deadline | null {
  return at(kind, story, start === null ? null : start + lifetime, renewedByUse)
}

function at(
  kind: DeadlineKind,
  { handle }: ValueStory,
  endsAt: number | null,
  renewedByUse = false,
): Deadline | null {
  return endsAt === null ? null : { handle, kind, endsAt, renewedByUse }
}

/** The claim `exp` of a JWT, in milliseconds; `null` when there is none to read. */
function expiryIn(token: string | null): number | null {
  const bytes = bytesOfBase64url(token?.split('.')[1] ?? '')
  try {
    const claims = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as unknown
    const exp = typeof claims === 'object' && claims && 'exp' in claims ? claims.exp : null
    return typeof exp === 'number' ? exp * 1000 : null
  } catch {
    return null
  }
}

/** The app of the run, and the user who logged in last. */
function partiesOf({ run }: Place, moments: readonly Moment[]): Parties | null {
  const { world, client } = run.setup
  const username = typedUsername(moments) ?? run.setup.username
  const app = world.orgs
    .flatMap(({ apps }) => apps)
    .find(({ consumerKey }) => consumerKey === client.consumerKey)
  const org = orgOf(run.setup, username)
  const user = org?.users.find((each) => each.username === username)
  return app && org && user ? { app, org, user } : null
}

function orgOf({ world }: RunSetup, username: string): OrgSetup | undefined {
  return world.orgs.find(({ users }) => users.some((user) => user.username === username))
}

function typedUsername(moments: readonly Moment[]): string | undefined {
  const logIn = moments.findLast(
    ({ decision }) => decision.type === 'submit' && decision.step === 'logIn',
  )?.decision
  if (logIn?.type !== 'submit') return undefined
  return logIn.typed.find(([field]) => field === 'username')?.[1]
}
