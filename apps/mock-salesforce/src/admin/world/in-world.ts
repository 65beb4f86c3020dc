import { Type } from 'typebox'
import type { EventStreams } from '../../capture/event-streams.ts'
import type { HostedWorld } from '../../worlds/hosted-world.ts'
import { Problem } from '../schemas.ts'

/** The values of the `:name` segments of a route, a made world's `id` among them. */
const Params = Type.Record(Type.String(), Type.String())

export interface Worlds {
  /** Which world a request means. @throws AdminProblem 404 when there is no such world */
  readonly worldOf: (params: Readonly<Record<string, string>>) => HostedWorld
  readonly streams: EventStreams
}

/** The schema of a route about one world, which may not be there. */
export function inWorld<Schema extends { readonly response: object }>(schema: Schema) {
  return { ...schema, params: Params, response: { ...schema.response, 404: Problem } }
}
