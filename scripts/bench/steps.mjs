import { performance } from 'node:perf_hooks'
import { practiceRun } from '../../packages/reference/src/index.ts'
import { openPageRun } from './page-run.mjs'
import { withProduct } from './servers.mjs'
import { quantile, ratio } from './table.mjs'
import { walk } from './walk.mjs'
import { openWireRun } from './wire-run.mjs'

const rounds = 20

/** What a learner waits for after *Send*, on each engine. */
export async function measure() {
  const page = await timed((seed) => openPageRun(practiceRun(seed)))
  const wire = await withProduct((origin) =>
    timed((seed) => openWireRun(practiceRun(seed), origin)),
  )
  return [figure('page', page, 16), figure('wire', wire, 40)]
}

/** The first round warms up and does not count. */
async function timed(open) {
  const durations = []
  for (let round = 0; round <= rounds; round += 1) {
    const { perform, close } = await open(`bench-${String(round)}`)
    await walk(async (decision) => {
      const begin = performance.now()
      const performed = await perform(decision)
      if (round > 0) durations.push(performance.now() - begin)
      return performed
    })
    await close()
  }
  return durations
}

function figure(what, durations, aim) {
  const [median, slow] = [quantile(durations, 0.5), quantile(durations, 0.95)]
  return {
    what: `${what}, ${String(durations.length)} steps`,
    measured: `p50 ${median.toFixed(2)} ms, p95 ${slow.toFixed(2)} ms`,
    yardstick: `p95 ${String(aim)} ms, the aim`,
    ratio: ratio(slow, aim),
  }
}
