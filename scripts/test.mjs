import { beginChecks } from './support/checks.mjs'
import { installIfNeeded } from './support/install.mjs'
import { runJourneys, seekBrowser } from './support/journeys.mjs'
import { requireNode } from './support/node-version.mjs'
import { alone, runParts } from './support/part.mjs'
import { inWords, total } from './support/tally.mjs'
import { runUnitTests } from './support/unit-tests.mjs'

const parts = {
  check: { heading: 'Checks', begin: beginChecks },
  unit: { heading: 'Tests', begin: alone(runUnitTests) },
  e2e: { heading: 'Journeys', begin: alone(runJourneys) },
}

requireNode()
// A larger nursery: a tenth to a fifth less work for each tool, which makes much and keeps little.
process.env['NODE_OPTIONS'] ??= '--max-semi-space-size=64'
process.exitCode = await main(process.argv.slice(2)).catch(couldNotBegin)

/** @param {string[]} args */
async function main(args) {
  const wanted = wantedParts(args)
  if (wanted === null) {
    console.error(`Usage: npm test [-- --only ${Object.keys(parts).join('|')}]`)
    return 2
  }
  await installIfNeeded()
  if (wanted.includes(parts.e2e)) void seekBrowser()
  const all = total(await runParts(wanted))
  console.log(`\n${inWords(all)}`)
  return all.failed === 0 ? 0 : 1
}

/** @param {unknown} error */
function couldNotBegin(error) {
  console.error(error instanceof Error ? error.message : error)
  console.log(`\n${inWords({ passed: 0, failed: 1 })}`)
  return 1
}

/** @param {string[]} args */
function wantedParts([option, name = '', ...rest]) {
  if (option === undefined) return Object.values(parts)
  const part = Object.entries(parts).find(([each]) => each === name)
  return option === '--only' && part && rest.length === 0 ? [part[1]] : null
}
