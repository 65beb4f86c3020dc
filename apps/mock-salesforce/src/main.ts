import { flagsOf } from './cli/flags.ts'
import { help } from './cli/help.ts'
import { run } from './cli/run.ts'
import { ConfigError } from './config-error.ts'
import { AddressTaken } from '@flowscope/node-ports'

try {
  const flags = flagsOf(process.argv.slice(2))
  if (flags.help === true) process.stdout.write(help)
  else await serve(flags)
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof AddressTaken)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function serve(flags: Parameters<typeof run>[0]) {
  const mock = await run(flags, process.env)
  process.stdout.write(`Mock Salesforce listens at ${mock.url}\n`)
  // By the time somebody asks, it is there; nobody waits for it.
  if (flags['no-admin'] !== true) void import('./admin/admin-app.ts')
  const stop = () => {
    void mock.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
