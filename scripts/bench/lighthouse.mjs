import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../support/browser.mjs'
import { run } from '../support/run.mjs'
import { withProduct } from './servers.mjs'
import { ratio } from './table.mjs'

/** The newest that runs on Node 20; fetched when it is asked for, since a clone need not carry it. */
const lighthouse = 'lighthouse@12.8.2'

const places = ['/', '/lab?engine=page&new', '/reference']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const screens = [
  { name: 'desktop', flags: ['--preset=desktop'], aims: [100, 100, 100, 100] },
  { name: 'phone', flags: [], aims: [95, 100, 100, 100] },
]

/** Lighthouse over the built product, as it is served, on both kinds of screen. */
export async function measure() {
  const browser = findBrowser()
  if (browser === null) return [notMeasured('no browser on this machine')]
  return withProduct(async (origin) => {
    const figures = []
    for (const screen of screens) {
      for (const place of places) figures.push(await figureOf(origin, place, screen, browser))
    }
    return figures
  })
}

async function figureOf(origin, place, { name, flags, aims }, browser) {
  const file = join(await mkdtemp(join(tmpdir(), 'flowscope-lighthouse-')), 'report.json')
  const { ok, output } = await run(
    [
      'npx',
      '--yes',
      lighthouse,
      origin + place,
      ...flags,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { CHROME_PATH: browser }, timeout: 180_000 },
  )
  if (!ok)
    return notMeasured(`${name} ${place}: ${output.trim().split('\n').at(-1) ?? 'no answer'}`)
  const scores = scoresOf(JSON.parse(await readFile(file, 'utf8')))
  return {
    what: `${name} ${place}`,
    measured: scores.join(' '),
    yardstick: `${aims.join(' ')}, the aims`,
    ratio: ratio(sum(scores), sum(aims)),
  }
}

function scoresOf(report) {
  return categories.map((category) => Math.round(report.categories[category].score * 100))
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0)
}

function notMeasured(why) {
  return { what: why, measured: '–', yardstick: '–', ratio: '–' }
}
