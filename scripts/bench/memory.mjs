import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ratio } from './table.mjs'

const run = promisify(execFile)

/** What issued tokens cost, and that those which expired are forgotten. */
export async function measure() {
  const { atFew, atMany, bytes, bytesAtFew } = await reported('many-tokens-worker.mjs')
  const { levels, tokens } = await reported('week-worker.mjs')
  const [, second = NaN] = levels
  const last = levels.at(-1) ?? NaN
  return [
    {
      what: 'tokens per second at 100,000 issued, in process',
      measured: `${atMany.toFixed(0)}/s`,
      yardstick: `${atFew.toFixed(0)}/s at 10,000`,
      ratio: `${ratio(atMany, atFew)} (aim 0.95)`,
    },
    {
      what: 'memory of an issued token, of 100,000',
      measured: `${bytes.toFixed(0)} bytes`,
      yardstick: `${bytesAtFew.toFixed(0)} bytes, of 10,000`,
      ratio: ratio(bytes, bytesAtFew),
    },
    {
      what: `heap after a simulated week, ${String(tokens)} tokens`,
      measured: megabytes(last),
      yardstick: `${megabytes(second)} after two days`,
      ratio: ratio(last, second),
    },
  ]
}

async function reported(worker) {
  const file = fileURLToPath(new URL(`./${worker}`, import.meta.url))
  const { stdout } = await run(process.execPath, ['--expose-gc', file])
  return JSON.parse(stdout)
}

function megabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
