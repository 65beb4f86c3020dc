import { openBrowser } from './browser-page.mjs'
import { startMock, startWebServer } from './servers.mjs'
import { quantile, ratio } from './table.mjs'

const rounds = 4
const aims = { page: 50, wire: 80 }

/** From the press of *Send* to the picture that shows its result, in a real browser. */
export async function measure() {
  const mock = await startMock()
  const webServer = await startWebServer(mock.url)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const figures = []
    for (const engine of ['page', 'wire']) {
      figures.push(figure(engine, await walks(page, `${webServer.url}/lab?engine=${engine}&new`)))
    }
    return figures
  } finally {
    await browser.close()
    await Promise.all([webServer.stop(), mock.stop()])
  }
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

/** Runs inside the page: presses the primary button to the end, and times each press. */
async function walkThrough() {
  const run = document.getElementById('run')
  const primary = () => run.querySelector('button[aria-keyshortcuts="n"]')
  const position = () => Number(/(\d+)\s+of/.exec(run.textContent)?.[1])
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
    })
  const changed = (before) =>
    new Promise((resolve) => {
      const look = () => {
        if (position() === before) return
        observer.disconnect()
        resolve()
      }
      const observer = new MutationObserver(look)
      observer.observe(run, { subtree: true, childList: true, characterData: true })
      look()
    })
  const rest = () => new Promise((resolve) => setTimeout(resolve, 60))
  const durations = []
  for (let step = 0; step < 19; step += 1) {
    await rest()
    const before = position()
    const begin = performance.now()
    primary().click()
    await changed(before)
    await painted()
    durations.push(performance.now() - begin)
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
