import { emptyHandleBook, type HandleBook, type HttpResponse } from '@flowscope/http-message'
import {
  newBrowser,
  type Attempt,
  type Browser,
  type CallbackCheck,
  type Navigation,
  type StolenCode,
  type TokenGrant,
  type ValidatedCallback,
} from '@flowscope/participants'
import type { Crypto, Dice } from '@flowscope/ports'
import type { ClientSetup, RunSetup } from '@flowscope/reference'
import type { SessionId } from './contract.ts'
import type { Network } from './network.ts'

export interface StagePorts {
  readonly crypto: Crypto
  readonly dice: Dice
}

/** What all parties on this stage hold, between two decisions. */
export interface StageState extends SessionState {
  /** Milliseconds since the epoch. */
  readonly clock: number
  /** How many requests have reached the world. */
  readonly worldRequests: number
  readonly book: HandleBook
  /** How many tries to connect the web app has made. */
  readonly attemptsMade: number
  /** The tries whose user has not come back yet. */
  readonly attempts: readonly Attempt[]
  readonly haul: Haul
}

/** What belongs to one browser and who sits at it, at Salesforce and at the web app. */
export interface SessionState {
  readonly browser: Browser
  /** The browser before a step that was refused: where *try again* goes back to. */
  readonly retry: Browser | null
  /** The try that the learner is in. */
  readonly attempt: Attempt | null
  readonly authorize: Navigation | null
  /** The `redirect_uri` that was really sent, after any edit. */
  readonly redirectUri: string | null
  /** The way back to the web app. */
  readonly callback: Navigation | null
  readonly validated: ValidatedCallback | null
  /** The newest one last. */
  readonly grants: readonly HeldGrant[]
  /** The username that was typed last: a verification code goes to its owner. */
  readonly typedUsername: string | null
}

/** Everything that came into the attacker's hands, the newest of each kind. */
export interface Haul {
  readonly code: StolenCode | null
  readonly verifier: string | null
  readonly secret: string | null
  readonly accessToken: string | null
  readonly refreshToken: string | null
}

/** A grant at the web app: its tokens of now, and every access token it ever brought. */
export interface HeldGrant {
  readonly tokens: TokenGrant
  readonly accessTokens: readonly string[]
}

export interface Scene {
  /** As it is now: settings are changed while a run goes on. */
  setup: RunSetup
  /** The web app as everybody could see it at the start: its consumer key, its callback. */
  readonly published: ClientSetup
  readonly network: Network
  readonly ports: StagePorts
  state: StageState
  /** Whether a fault lets messages to the world take longer than its tick. */
  isSlowed: boolean
  /** Whose session `state` holds; the other one's waits aside. */
  session: SessionId
  aside: SessionState
  /** What passes between the stage and the web app's routes during one exchange. */
  desk: { readonly answer: HttpResponse | null; readonly check: CallbackCheck | null }
}

export function newScene(setup: RunSetup, network: Network, ports: StagePorts): Scene {
  return {
    setup,
    published: setup.client,
    network,
    ports,
    state: stateAt(setup.world.startsAt),
    isSlowed: false,
    session: 'victim',
    aside: newSession,
    desk: emptyDesk,
  }
}

export function update(scene: Scene, change: Partial<StageState>): void {
  scene.state = { ...scene.state, ...change }
}

export const emptyDesk = { answer: null, check: null }

function stateAt(clock: number): StageState {
  return {
    clock,
    worldRequests: 0,
    book: emptyHandleBook,
    attemptsMade: 0,
    attempts: [],
    haul: { code: null, verifier: null, secret: null, accessToken: null, refreshToken: null },
    ...newSession,
  }
}

const newSession: SessionState = {
  browser: newBrowser,
  retry: null,
  attempt: null,
  authorize: null,
  redirectUri: null,
  callback: null,
  validated: null,
  grants: [],
  typedUsername: null,
}

/** Lets something happen in the session of whoever decides it. */
export async function inSession<Result>(
  scene: Scene,
  session: SessionId,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = scene.session
  turnTo(scene, session)
  try {
    return await work()
  } finally {
    turnTo(scene, before)
  }
}

function turnTo(scene: Scene, session: SessionId): void {
  if (scene.session === session) return
  const { aside, state } = scene
  scene.aside = sessionPart(state)
  scene.state = { ...state, ...aside }
  scene.session = session
}

function sessionPart(state: SessionState): SessionState {
  const keys = Object.keys(newSession) as readonly (keyof SessionState)[]
  return Object.fromEntries(keys.map((key) => [key, state[key]])) as unknown as SessionState
}
