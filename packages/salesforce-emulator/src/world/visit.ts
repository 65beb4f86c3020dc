import type { HttpRequest } from '@flowscope/http-message'
import type { Awaitable, Crypto, Dice, Store } from '@flowscope/ports'
import type { CounterfactualSetup } from '@flowscope/reference'
import type { Directory } from '../org/directory.ts'
import type { Place } from '../org/place.ts'
import type { InTurn } from '../org/in-turn.ts'
import type { EmulatorKinds } from '../org/records.ts'
import type { Answer } from './answer.ts'
import type { Trail } from './trail.ts'

/** What the endpoints of a world share. */
export interface WorldState {
  readonly directory: Directory
  readonly store: Store<EmulatorKinds>
  readonly crypto: Crypto
  readonly dice: Dice
  readonly inTurn: InTurn
  /** What Salesforce does not do, switched on for teaching. */
  readonly counterfactual: CounterfactualSetup
}

/** One request on its way through an endpoint. */
export interface Visit {
  readonly world: WorldState
  readonly request: HttpRequest
  /** IPv4 address of the caller, as the connection shows it. */
  readonly address: string
  /** The world's clock at the arrival of the request. */
  readonly now: number
  readonly place: Place
  /** Values of the `:name` segments of the route's path, decoded. */
  readonly segments: ReadonlyMap<string, string>
  readonly trail: Trail
}

/** Every check starts from this. */
export interface Visited {
  readonly visit: Visit
}

export type Endpoint = (visit: Visit) => Awaitable<Answer>
