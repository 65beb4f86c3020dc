import { parseArgs } from 'node:util'
import { installIfNeeded } from './support/install.mjs'

const wanted = 0.9

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '60' },
    list: { type: 'boolean', default: false },
  },
})

await installIfNeeded()
process.exitCode = values.list ? await list() : await main()

async function main() {
  const { campaign } = await import('./mutation/campaign.mjs')
  const { percent, sayFate, sayScore } = await import('./mutation/report.mjs')
  const minutes = Number(values.minutes)
  const { results, left } = await campaign({ only: values.only, minutes, told: sayFate })
  const share = sayScore(results)
  if (left > 0)
    console.log(`\nOut of time with ${String(left)} mutants left: give it more minutes.`)
  if (share < wanted) console.log(`\nWanted are ${percent(wanted)}.`)
  return share >= wanted && left === 0 ? 0 : 1
}

async function list() {
  const { checkedFiles, mutantsOf } = await import('./mutation/find-mutants.mjs')
  const mutants = mutantsOf(checkedFiles())
  for (const { check, kind, file, line } of mutants) {
    console.log(`${check}, ${kind} (${file}:${String(line)})`)
  }
  return mutants.length > 0 ? 0 : 1
}
