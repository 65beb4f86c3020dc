import type { ResettableWorld } from '../worlds/resettable.ts'
import { findNote } from './find-note.ts'
import { Advance, Clock, Health, Note, Ordinal, Problem, Requests } from './schemas.ts'
import type { AdminApp } from './type-provider.ts'

/** What can be asked of the world at the mock's own address. */
export function defaultWorldRoutes(app: AdminApp, world: ResettableWorld, made: () => number) {
  const health = { summary: 'Whether the mock answers', response: { 200: Health } }
  app.get('/health', { schema: health }, () => ({ now: world.now(), worlds: made() }))

  const reset = { summary: 'Forget everything that happened', response: { 200: Clock } }
  app.post('/reset', { schema: reset }, () => {
    world.reset()
    return { now: world.now() }
  })

  const clock = { summary: 'Let time pass', body: Advance, response: { 200: Clock } }
  app.post('/clock', { schema: clock }, ({ body }) => {
    world.advance(body.advance)
    return { now: world.now() }
  })

  const requests = { summary: 'The last requests, oldest first', response: { 200: Requests } }
  app.get('/requests', { schema: requests }, () => ({ requests: world.requests() }))

  const note = {
    summary: 'Why a request was answered as it was',
    params: Ordinal,
    response: { 200: Note, 404: Problem },
  }
  app.get('/notes/:ordinal', { schema: note }, ({ params }) => findNote(world, params.ordinal))
}
