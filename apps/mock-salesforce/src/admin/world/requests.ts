import { Requests } from '../schemas.ts'
import type { AdminApp } from '../type-provider.ts'
import { inWorld, type Worlds } from './in-world.ts'

export function requestRoutes(app: AdminApp, { worldOf, streams }: Worlds) {
  const list = inWorld({ summary: 'The last requests, oldest first', response: { 200: Requests } })
  app.get('/requests', { schema: list }, ({ params }) => ({
    requests: worldOf(params).requests(),
  }))

  const stream = inWorld({
    summary: 'Each request as it is answered, as server-sent events',
    description:
      'An event `request` has as its data what the list has as an entry, and as its id the ordinal. With Last-Event-ID the stream begins behind that one.',
    produces: ['text/event-stream'],
    response: {},
  })
  app.get('/requests/stream', { schema: stream }, ({ params, headers }, reply) => {
    const world = worldOf(params)
    reply.hijack()
    streams.open(world, reply.raw, lastSeen(headers['last-event-id']) ?? newest(world.requests()))
  })
}

function lastSeen(id: string | string[] | undefined): number | null {
  return typeof id === 'string' && /^\d{1,9}$/.test(id) ? Number(id) : null
}

/** A reader who comes for the first time hears of what is still to come. */
function newest(requests: readonly { readonly ordinal: number }[]): number {
  return requests.at(-1)?.ordinal ?? 0
}
