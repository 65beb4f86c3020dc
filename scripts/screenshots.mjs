import { mkdir } from 'node:fs/promises'
import { register } from 'tsx/esm/api'
import { buildIfChanged } from './support/build.mjs'
import { installIfNeeded } from './support/install.mjs'
import { inRoot } from './support/root.mjs'

register()
await installIfNeeded()
await buildIfChanged()

const { openBrowser } = await import('./bench/browser-page.mjs')
const { withProduct } = await import('./bench/servers.mjs')

const desk = { width: 1440, height: 900 }
const telephone = { width: 390, height: 844 }

/**
 * The pictures of the README: of a run, at which size, after how many presses and with what opened
 * then; of other places, where, and what has to be in the picture.
 */
const pictures = [
  { file: 'flowscope', screen: desk, presses: 13 },
  { file: 'states', screen: desk, presses: 13, open: ['tab', 'States'] },
  { file: 'who-knows-what', screen: desk, presses: 13, open: ['tab', 'Knows'] },
  { file: 'dark', screen: desk, presses: 12, look: 'dark' },
  { file: 'phone', screen: telephone, presses: 13 },
  { file: 'learn', screen: desk, at: '/learn' },
  { file: 'attack', screen: desk, at: '/attack', shows: 'tr:last-child td:last-child svg' },
  { file: 'live', screen: desk, at: '/live?part=check' },
]

await mkdir(inRoot('docs', 'images'), { recursive: true })
const browser = await openBrowser()
try {
  await withProduct(async (product) => {
    for (const picture of pictures) await take(product, picture)
  })
} finally {
  await browser.close()
}

async function take(product, { file, screen, look = 'light', at, shows, ...walk }) {
  const page = await browser.newPage({
    viewport: screen,
    colorScheme: look,
    reducedMotion: 'reduce',
  })
  if (at) await page.goto(`${product}${at}`)
  else await walkTo(page, product, walk)
  await page.waitForLoadState('networkidle')
  if (shows) await showWhole(page, shows)
  await page.screenshot({ path: inRoot('docs', 'images', `${file}.png`) })
  console.log(`docs/images/${file}.png`)
  await page.close()
}

/** The foot of it, once it is there: what stands above comes along. */
async function showWhole(page, selector) {
  const shown = page.locator(selector)
  await shown.waitFor()
  await shown.evaluate((element) => element.scrollIntoView({ block: 'end' }))
}

async function walkTo(page, product, { presses, open }) {
  await page.goto(`${product}/lab?engine=page&new`)
  const primary = page.locator('#run button[aria-keyshortcuts="n"]')
  for (let press = 1; press <= presses; press += 1) {
    await primary.click()
    await page
      .getByText(`Position: ${String(press)}`)
      .first()
      .waitFor({ state: 'attached' })
  }
  if (open) await page.getByRole(open[0], { name: open[1], exact: true }).first().click()
}
