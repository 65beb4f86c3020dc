import { performance } from 'node:perf_hooks'
import { register } from 'tsx/esm/api'

register()
const { heapInUse, issue, worldOf } = await import('./world.mjs')

const few = 10_000
const many = 100_000
const batch = 1000

const world = worldOf()
await issueMany(1000)
const empty = heapInUse()
const atFew = await issueMany(few)
const heapAtFew = heapInUse()
await issueMany(many - 2 * few)
const atMany = await issueMany(few)
const heap = heapInUse() - empty
process.stdout.write(
  JSON.stringify({ atFew, atMany, bytes: heap / many, bytesAtFew: (heapAtFew - empty) / few }),
)

/** @returns tokens per second, of the batches the one in the middle */
async function issueMany(count) {
  const rates = []
  for (let issued = 0; issued < count; issued += batch) {
    const begin = performance.now()
    for (let at = 0; at < batch; at += 1) await issue(world, at)
    rates.push((batch / (performance.now() - begin)) * 1000)
  }
  return rates.sort((one, other) => one - other)[Math.floor(rates.length / 2)]
}
