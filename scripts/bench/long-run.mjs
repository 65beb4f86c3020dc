import { writeLink, appendDecision, appendOutcome } from '../../packages/flow/src/index.ts'
import { nodeCrypto } from '../../packages/node-ports/src/index.ts'
import { practiceRun } from '../../packages/reference/src/index.ts'
import { onScreen } from './browser-page.mjs'
import { scrollThrough } from './in-page/scroll-through.mjs'
import { openPageRun } from './page-run.mjs'
import { quantile, ratio } from './table.mjs'
import { walk } from './walk.mjs'

const messages = 2000
const events = 1000
const rounds = 3

/** A run of 2,000 messages: opened, scrolled; and one of 1,000 journal entries, replayed from its link. */
export function measure() {
  return onScreen(async (page, origin) => [
    await opened(page, origin, await runOf(messages)),
    await scrolled(page),
    await replayed(page.context().browser(), origin, await runOf(events)),
  ])
}

/** A walk up to its tokens, then queries; as many journal entries as messages. */
async function runOf(length) {
  const setup = practiceRun()
  const { perform, close } = await openPageRun(setup)
  let journal = []
  const decide = async (decision) => {
    const performed = await perform(decision)
    const key = `decision ${String(journal.length)}`
    journal = appendOutcome(appendDecision(journal, key, decision), key, performed)
    return performed
  }
  await walk(decide, 'grant')
  while (journal.length < length) await decide({ type: 'send', step: 'query' })
  await close()
  return { id: 'run·1', name: 'main', setup, journal, forkedFrom: null }
}

async function opened(page, origin, run) {
  await page.goto(origin)
  await page.evaluate((text) => {
    sessionStorage.setItem('flowscope.runs.page', text)
  }, savedText(run))
  const durations = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    const begin = performance.now()
    await page.goto(`${origin}/lab?engine=page`, { waitUntil: 'commit' })
    await page.locator('#lanes [data-newest="true"]').waitFor()
    durations.push(performance.now() - begin)
  }
  const median = quantile(durations, 0.5)
  return figure(`${String(run.journal.length)} messages, opened`, median, 1000)
}

async function scrolled(page) {
  await page.waitForTimeout(3000)
  const frames = await page.evaluate(scrollThrough)
  const dropped = frames.filter((frame) => frame > 25).length
  return {
    what: 'and scrolled, two seconds',
    measured: `${String(dropped)} of ${String(frames.length)} frames over 25 ms`,
    yardstick: '0, the aim',
    ratio: (dropped / frames.length).toFixed(2),
  }
}

async function replayed(browser, origin, run) {
  const page = await browser.newPage()
  await page.goto(`${origin}/lab?engine=page&new`)
  await page.locator('#run button[aria-keyshortcuts="n"]').waitFor()
  await page.waitForTimeout(2000)
  const begin = performance.now()
  await page.evaluate(
    (link) => {
      location.hash = link
    },
    writeLink(nodeCrypto, run),
  )
  const decisions = String(run.journal.length / 2)
  await page.locator('#run').getByText(`of ${decisions}`).first().waitFor()
  return figure(`${String(run.journal.length)} events, replayed`, performance.now() - begin, 1000)
}

function savedText({ journal, ...run }) {
  return JSON.stringify({
    format: 1,
    entries: journal,
    runs: [{ ...run, journal: journal.map((_, at) => at) }],
    folded: [],
    currentRunId: run.id,
    cursor: journal.length,
  })
}

function figure(what, measured, aim) {
  return {
    what,
    measured: `${measured.toFixed(0)} ms`,
    yardstick: `${String(aim)} ms, the aim`,
    ratio: ratio(measured, aim),
  }
}
