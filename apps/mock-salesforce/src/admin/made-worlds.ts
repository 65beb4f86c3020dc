import { completeWorld } from '@flowscope/reference'
import { asGivenWorld } from '@flowscope/setup-schema'
import type { MadeWorld, WorldRegistry } from '../worlds/registry.ts'
import type { AdminOptions } from './options.ts'
import { AdminProblem } from './problem.ts'
import { NewWorld, Nothing, Problem, World, Worlds } from './schemas.ts'
import type { AdminApp } from './type-provider.ts'
import { inWorld } from './world/in-world.ts'

/** Worlds for practice runs and tests, each behind a door of its own. */
export function madeWorldRoutes(
  app: AdminApp,
  { registry, makeWorld, ownPort }: Pick<AdminOptions, 'registry' | 'makeWorld' | 'ownPort'>,
) {
  const list = {
    summary: 'The worlds that were made',
    description: 'The one that was idle for longest comes first, and goes first at the limit.',
    response: { 200: Worlds },
  }
  app.get('/worlds', { schema: list }, () => ({ worlds: registry.list().map(listed) }))

  const add = {
    summary: 'Make a world and open its door',
    description: 'Its clock stands and moves by `tick` with each request; same set-up, same bytes.',
    body: NewWorld,
    response: { 201: World, 400: Problem },
  }
  app.post('/worlds', { schema: add }, async ({ body }, reply) => {
    const setup = completeWorld(asGivenWorld({ port: ownPort(), ...body.setup }))
    return reply.code(201).send(shown(await registry.add(makeWorld(setup))))
  })

  const remove = inWorld({ summary: 'End a world and close its door', response: { 204: Nothing } })
  app.delete('/worlds/:id', { schema: remove }, async ({ params }, reply) => {
    const { id = '' } = params
    if (!(await registry.remove(id))) throw unknownWorld(id)
    return reply.code(204).send(null)
  })
}

function shown({ id, door: { host, port } }: MadeWorld) {
  return { id, door: { host, port } }
}

function listed(made: MadeWorld) {
  return { ...shown(made), created: made.createdAt, requests: made.world.requestCount() }
}

/** @throws AdminProblem 404 when there is no such world */
export function madeWorld(registry: WorldRegistry, { id = '' }: { readonly id?: string }) {
  const found = registry.find(id)
  if (!found) throw unknownWorld(id)
  return found.world
}

const unknownWorld = (id: string) => new AdminProblem(404, `There is no world "${id}".`)
