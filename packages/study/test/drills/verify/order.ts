import { pathOf } from '@flowscope/http-message'
import type { Drill } from '../../../src/drills/index.ts'
import { runOf } from '../answers.ts'
import { replay } from '../replay.ts'

/** Sends everything again, and looks when each of the items went out. */
export async function verifyOrder(drill: Drill): Promise<readonly string[]> {
  const { setup, decisions } = runOf(drill)
  const { seen } = await replay(setup, decisions)
  const sent = seen.flatMap(({ performed: { exchange, clock } }) => {
    if (exchange?.outcome.type !== 'response') return []
    const { request, outcome } = exchange
    const line = `${request.method} ${pathOf(request.target)}`
    return [{ line, body: request.body, status: outcome.response.status, clock }]
  })
  const { task } = drill
  if (task.type !== 'order') return ['there is nothing to put in order']
  const times = task.order.map((at) => {
    const [, line = '', grant = '', status] =
      /`(\w+ \S+?)(?: (grant_type=\w+))?` → (\d+)$/.exec(task.items[at] ?? '') ?? []
    return sent.find(
      (each) => each.line === line && each.status === Number(status) && each.body.includes(grant),
    )?.clock
  })
  return times.every((time, at) => time !== undefined && (at === 0 || time > (times[at - 1] ?? 0)))
    ? []
    : [`they went out at ${times.join(', ')}`]
}
