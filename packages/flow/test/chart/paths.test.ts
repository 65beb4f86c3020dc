import { expect, test } from 'vitest'
import { regions, type Region } from '../../src/index.ts'
import { allChartPaths, longestPaths } from '../support/chart-paths.ts'
import { atomicStates } from '../support/states.ts'
import { openPage } from '../support/page-engine.ts'
import { performPath } from '../support/perform-path.ts'

const paths = allChartPaths()
const longest = longestPaths(paths)
const liveOnly = atomicStates('flow').filter(({ tags }) => tags.includes('live-only'))

console.log(
  `Shortest paths: ${paths.length} pairs of states, by ${longest.length} runs; ` +
    `${liveOnly.length} state is live only (${liveOnly.map(({ key }) => key).join(', ')})`,
)

test.each(regions)('reaches every state of region %s', (region: Region) => {
  const reached = new Set(paths.flatMap(({ pair }) => statesIn(pair, region)))
  const states = atomicStates(region)
    .filter(({ tags }) => !tags.includes('live-only'))
    .map(({ name }) => name)
  expect(states.filter((state) => !reached.has(state))).toEqual([])
})

test.each(longest)('ends on a stage where the chart says: $pair', async ({ variant, steps }) => {
  const stage = await openPage(variant.setup)
  const performed = await performPath(stage, steps)
  // A path that ends in flight was performed to its answer.
  expect(performed.slice(0, steps.length)).toEqual(steps.map(({ after }) => after))
  await stage.close()
})

function statesIn(pair: string, region: Region): readonly string[] {
  const [flow, other] = pair.split(' + ')
  if (region === 'flow') return flow === undefined ? [] : [flow]
  return other?.startsWith(`${region} `) === true ? [other.slice(region.length + 1)] : []
}
