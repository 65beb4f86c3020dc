import { onScreen } from './browser-page.mjs'
import { walkThrough } from './in-page/walk-through.mjs'
import { quantile, ratio } from './table.mjs'

const rounds = 4
const aims = { page: 50, wire: 80 }

/** From the press of *Send* to the picture that shows its result, in a real browser. */
export function measure() {
  return onScreen(async (page, origin) => {
    const figures = []
    for (const engine of ['page', 'wire']) {
      figures.push(figure(engine, await walks(page, `${origin}/lab?engine=${engine}&new`)))
    }
    return figures
  })
}

/** The first walk warms up and does not count. */
async function walks(page, address) {
  const durations = []
  for (let round = 0; round <= rounds; round += 1) {
    await page.goto(address)
    await page.locator('#run button[aria-keyshortcuts="n"]').waitFor()
    const walked = await page.evaluate(walkThrough)
    if (round > 0) durations.push(...walked)
  }
  return durations
}

function figure(engine, durations) {
  const slow = quantile(durations, 0.95)
  return {
    what: `Send to picture, ${engine}, ${String(durations.length)} presses`,
    measured: `p50 ${quantile(durations, 0.5).toFixed(1)} ms, p95 ${slow.toFixed(1)} ms`,
    yardstick: `p95 ${String(aims[engine])} ms, the aim`,
    ratio: ratio(slow, aims[engine]),
  }
}
