import { performance } from 'node:perf_hooks'
import { register } from 'tsx/esm/api'

register()
const { heapInUse, issue, worldOf } = await import('./world.mjs')

const few = 10_000
const many = 100_000
const batch = 200
const batches = 30

const warmUp = worldOf()
await issueMany(warmUp, 2000)
const empty = heapInUse()
const small = worldOf()
await issueMany(small, few)
const bytesAtFew = (heapInUse() - empty) / few
const before = heapInUse()
const large = worldOf()
await issueMany(large, many - batch * batches)
const [ratesAtFew, ratesAtMany] = [[], []]
for (let round = 0; round < batches; round += 1) {
  ratesAtFew.push(await issueMany(small, batch))
  ratesAtMany.push(await issueMany(large, batch))
}
const bytes = (heapInUse() - before) / many
process.stdout.write(
  JSON.stringify({ atFew: median(ratesAtFew), atMany: median(ratesAtMany), bytes, bytesAtFew }),
)

/** @returns tokens per second */
async function issueMany(world, count) {
  const begin = performance.now()
  for (let at = 0; at < count; at += 1) await issue(world, at)
  return (count / (performance.now() - begin)) * 1000
}

function median(rates) {
  return rates.sort((one, other) => one - other)[Math.floor(rates.length / 2)]
}
