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
import type { RunSetup } from '@flowscope/reference'
import type { Network } from './network.ts'

export interface StagePorts {
  readonly crypto: Crypto
  readonly dice: Dice
}

/** What all parties on this stage hold, between two decisions. */
export interface StageState {
  /** Milliseconds since the epoch. */
  readonly clock: number
  /** How many requests have reached the world. */
  readonly worldRequests: number
  readonly book: HandleBook
  readonly browser: Browser
  /** The browser before a step that was refused: where *try again* goes back to. */
  readonly retry: Browser | null
  /** How many tries to connect the web app has made. */
  readonly attemptsMade: number
  /** The tries whose user has not come back yet. */
  readonly attempts: readonly Attempt[]
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
  readonly stolen: StolenCode | null
}

/** A grant at the web app: its tokens of now, and every access token it ever brought. */
export interface HeldGrant {
  readonly tokens: TokenGrant
  readonly accessTokens: readonly string[]
}

export interface Scene {
  readonly setup: RunSetup
  readonly network: Network
  readonly ports: StagePorts
  state: StageState
  /** What passes between the stage and the web app's routes during one exchange. */
  desk: { readonly answer: HttpResponse | null; readonly check: CallbackCheck | null }
}

export function newScene(setup: RunSetup, network: Network, ports: StagePorts): Scene {
  return { setup, network, ports, state: stateAt(setup.world.startsAt), desk: emptyDesk }
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
    browser: newBrowser,
    retry: null,
    attemptsMade: 0,
    attempts: [],
    attempt: null,
    authorize: null,
    redirectUri: null,
    callback: null,
    validated: null,
    grants: [],
    stolen: null,
  }
}
