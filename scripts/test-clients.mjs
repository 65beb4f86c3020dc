import { installIfNeeded } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { commandOf, otherClients } from './support/other-clients.mjs'
import { sayHeading, sayResult } from './support/report.mjs'
import { inRoot } from './support/root.mjs'
import { run } from './support/run.mjs'
import { startServer } from './support/server.mjs'
import { inWords, tallyOfLines, total } from './support/tally.mjs'

const app = {
  CONSUMER_KEY:
    '3MVG9FLOWSCOPEpracticeExternalClientApp0000000000000000000000000000000000000000000001',
  CONSUMER_SECRET: '5EC4E7000000000000000000000000000000000000000000000000000000F10A',
  CALLBACK: 'http://localhost:8080/callback',
  LOG_IN: [process.execPath, '--import tsx', inRoot('apps/clients/other-languages/user.mjs')].join(
    ' ',
  ),
}

requireNode()
process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  console.log(`\n${inWords({ passed: 0, failed: 1 })}`)
  return 1
})

async function main() {
  await installIfNeeded()
  const mock = startServer('apps/mock-salesforce/src/main.ts', { MOCK_PORT: '0' })
  try {
    const salesforce = /http:[^\s"]+/.exec(await mock.listening)?.[0] ?? ''
    const tallies = []
    for (const client of otherClients) tallies.push(await tallyOf(client, salesforce))
    const all = total(tallies)
    console.log(`\n${inWords(all)}`)
    return all.failed === 0 && all.passed > 0 ? 0 : 1
  } finally {
    await mock.stop()
  }
}

/**
 * Lets a client log in to the mock. A language that is not on this machine is left out, and said so;
 * on a build server, where it could have been installed, it counts as failed.
 *
 * @param {import('./support/other-clients.mjs').OtherClient} client
 * @param {string} salesforce
 */
async function tallyOf(client, salesforce) {
  sayHeading(client.name)
  const command = await commandOf(client)
  if (command === null) {
    console.log(`Left out: this machine lacks it (on Debian: ${client.debian}).`)
    return { passed: 0, failed: process.env['CI'] ? 1 : 0 }
  }
  const { ok, output, seconds } = await run(command, { env: { ...app, SALESFORCE: salesforce } })
  const tally = tallyOfLines(output, ok)
  console.log(output.trimEnd())
  sayResult(client.name, tally.failed === 0, seconds)
  return tally
}
