import { completeWorld, type WorldSetup } from '@flowscope/reference'
import { asGivenWorld } from '@flowscope/setup-schema'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import type { WorldRegistry } from '../worlds/registry.ts'
import { AdminProblem } from './problem.ts'
import { NewWorld, Nothing, Problem, World } from './schemas.ts'
import type { AdminApp } from './type-provider.ts'
import { inWorld } from './world/in-world.ts'

/** Worlds for practice runs and tests, each behind a door of its own. */
export function madeWorldRoutes(
  app: AdminApp,
  registry: WorldRegistry,
  make: (setup: WorldSetup) => HostedWorld,
) {
  const add = {
    summary: 'Make a world and open its door',
    description: 'Its clock stands and moves by `tick` with each request; same set-up, same bytes.',
    body: NewWorld,
    response: { 201: World, 400: Problem },
  }
  app.post('/worlds', { schema: add }, async ({ body }, reply) => {
    const { id, door } = await registry.add(make(completeWorld(asGivenWorld(body.setup))))
    return reply.code(201).send({ id, door: { host: door.host, port: door.port } })
  })

  const remove = inWorld({ summary: 'End a world and close its door', response: { 204: Nothing } })
  app.delete('/worlds/:id', { schema: remove }, async ({ params }, reply) => {
    const { id = '' } = params
    if (!(await registry.remove(id))) throw unknownWorld(id)
    return reply.code(204).send(null)
  })
}

/** @throws AdminProblem 404 when there is no such world */
export function madeWorld(registry: WorldRegistry, { id = '' }: { readonly id?: string }) {
  const found = registry.find(id)
  if (!found) throw unknownWorld(id)
  return found.world
}

const unknownWorld = (id: string) => new AdminProblem(404, `There is no world "${id}".`)
