import { register } from 'tsx/esm/api'

register()
const { heapInUse, issue, worldOf } = await import('./world.mjs')

const hour = 3_600_000
const day = 24 * hour
const tokensPerHour = 300

const world = worldOf()
const levels = []
for (let at = 0; at < 7 * 24; at += 1) {
  for (let token = 0; token < tokensPerHour; token += 1) await issue(world, token)
  world.advance(hour)
  if (((at + 1) * hour) % day === 0) levels.push(heapInUse())
}
process.stdout.write(JSON.stringify({ levels, tokens: 7 * 24 * tokensPerHour }))
