import type { MadeWorld, WorldRegistry } from '../worlds/registry.ts'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { completeWorld, type WorldSetup } from '@flowscope/reference'
import { asGivenWorld } from '@flowscope/setup-schema'
import { findNote } from './find-note.ts'
import { AdminProblem } from './problem.ts'
import {
  Advance,
  Clock,
  NewWorld,
  Note,
  NoteId,
  Nothing,
  Problem,
  Requests,
  World,
  WorldId,
} from './schemas.ts'
import type { AdminApp } from './type-provider.ts'

/** Worlds for practice runs and tests, each behind a door of its own. */
export function madeWorldRoutes(
  app: AdminApp,
  registry: WorldRegistry,
  make: (setup: WorldSetup) => HostedWorld,
) {
  const add = {
    summary: 'Make a world and open its door',
    body: NewWorld,
    response: { 201: World, 400: Problem },
  }
  app.post('/worlds', { schema: add }, async ({ body }, reply) => {
    const { id, door } = await registry.add(make(completeWorld(asGivenWorld(body.setup))))
    return reply.code(201).send({ id, door: { host: door.host, port: door.port } })
  })

  const remove = {
    summary: 'End a world and close its door',
    params: WorldId,
    response: { 204: Nothing, 404: Problem },
  }
  app.delete('/worlds/:id', { schema: remove }, async ({ params }, reply) => {
    if (!(await registry.remove(params.id))) throw unknownWorld(params.id)
    return reply.code(204).send(null)
  })

  const note = {
    summary: 'Why a request was answered as it was',
    params: NoteId,
    response: { 200: Note, 404: Problem },
  }
  app.get('/worlds/:id/notes/:ordinal', { schema: note }, ({ params }) =>
    findNote(existing(registry, params.id).world, params.ordinal),
  )

  const clock = {
    summary: 'Let time pass',
    params: WorldId,
    body: Advance,
    response: { 200: Clock, 404: Problem },
  }
  app.post('/worlds/:id/clock', { schema: clock }, ({ params, body }) => {
    const { world } = existing(registry, params.id)
    world.advance(body.advance)
    return { now: world.now() }
  })

  const requests = {
    summary: 'The last requests, oldest first',
    params: WorldId,
    response: { 200: Requests, 404: Problem },
  }
  app.get('/worlds/:id/requests', { schema: requests }, ({ params }) => ({
    requests: existing(registry, params.id).world.requests(),
  }))
}

function existing(registry: WorldRegistry, id: string): MadeWorld {
  const found = registry.find(id)
  if (!found) throw unknownWorld(id)
  return found
}

const unknownWorld = (id: string) => new AdminProblem(404, `There is no world "${id}".`)
