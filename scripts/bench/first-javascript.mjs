import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { ratio } from './table.mjs'

const dist = new URL('../../apps/visualizer/dist/', import.meta.url)
const aim = 150_000

/** What a browser fetches before the screen stands: the entry and what it preloads, gzipped. */
export async function measure() {
  const page = await readFile(new URL('index.html', dist), 'utf8').catch(() => null)
  if (page === null) return [notBuilt]
  const sizes = await Promise.all(scriptsOf(page).map(gzippedSize))
  const size = sizes.reduce((sum, each) => sum + each, 0)
  return [
    {
      what: `${String(sizes.length)} files`,
      measured: `${(size / 1000).toFixed(1)} kB`,
      yardstick: `${String(aim / 1000)} kB, the aim`,
      ratio: ratio(size, aim),
    },
  ]
}

const notBuilt = { what: 'not built', measured: '–', yardstick: '150 kB, the aim', ratio: '–' }

function scriptsOf(page) {
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => /type="module"|rel="modulepreload"/.test(tag))
    .map((tag) => /(?:src|href)="\/?([^"]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)
}

async function gzippedSize(path) {
  return gzipSync(await readFile(new URL(path, dist)), { level: 9 }).length
}
