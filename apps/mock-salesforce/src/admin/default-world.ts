import type { ResettableWorld } from '../worlds/resettable.ts'
import { Clock, Health } from './schemas.ts'
import type { AdminApp } from './type-provider.ts'

/** What only the world at the mock's own address can do. */
export function defaultWorldRoutes(app: AdminApp, world: ResettableWorld, made: () => number) {
  const health = { summary: 'Whether the mock answers', response: { 200: Health } }
  app.get('/health', { schema: health }, () => ({ now: world.now(), worlds: made() }))

  const reset = {
    summary: 'Begin anew as at the start',
    description:
      'Nobody is logged in, no token is good; changed settings and faults are as they were.',
    response: { 200: Clock },
  }
  app.post('/reset', { schema: reset }, () => {
    world.reset()
    return { now: world.now() }
  })
}
