import { asFaultRules } from '@flowscope/setup-schema'
import { AdminProblem } from '../problem.ts'
import { Faults, Nothing, Problem } from '../schemas.ts'
import type { AdminApp } from '../type-provider.ts'
import { inWorld, type Worlds } from './in-world.ts'

export function faultRoutes(app: AdminApp, { worldOf }: Worlds) {
  const list = inWorld({ summary: 'What goes wrong on purpose', response: { 200: Faults } })
  app.get('/faults', { schema: list }, ({ params }) => ({
    rules: [...worldOf(params).faults.list()],
  }))

  const set = inWorld({
    summary: 'Let these things go wrong, and no others',
    description:
      'Latencies add up; the first rule of another kind decides. The counts of every and times begin anew.',
    body: Faults,
    response: { 200: Faults, 400: Problem },
  })
  app.put('/faults', { schema: set }, ({ params, body }) => {
    const { faults } = worldOf(params)
    settled(() => {
      faults.set(asFaultRules(body.rules))
    })
    return { rules: [...faults.list()] }
  })

  const clear = inWorld({ summary: 'Let nothing go wrong any more', response: { 204: Nothing } })
  app.delete('/faults', { schema: clear }, async ({ params }, reply) => {
    worldOf(params).faults.clear()
    return reply.code(204).send(null)
  })
}

function settled(set: () => void): void {
  try {
    set()
  } catch (error) {
    if (error instanceof RangeError) throw new AdminProblem(400, error.message)
    throw error
  }
}
