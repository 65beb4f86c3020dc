import { Advance, Clock } from '../schemas.ts'
import type { AdminApp } from '../type-provider.ts'
import { inWorld, type Worlds } from './in-world.ts'

export function clockRoutes(app: AdminApp, { worldOf }: Worlds) {
  const clock = inWorld({ summary: 'Let time pass', body: Advance, response: { 200: Clock } })
  app.post('/clock', { schema: clock }, ({ params, body }) => {
    const world = worldOf(params)
    world.advance(body.advance)
    return { now: world.now() }
  })
}
