import { AddressTaken } from '@flowscope/node-ports'
import { ConfigError } from '../config-error.ts'
import { flagsOf, type Flags } from './flags.ts'
import { help } from './help.ts'
import { run } from './run.ts'
import { version } from './version.ts'

/** Does what a command line asks for; what a person did wrong is told in one sentence. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const flags = flagsOf(args)
    if (flags.help === true) process.stdout.write(help)
    else if (flags.version === true) process.stdout.write(`${version}\n`)
    else await serve(flags)
  } catch (error) {
    if (!isToldInOneSentence(error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

async function serve(flags: Flags) {
  const mock = await run(flags, process.env, {
    write: (text) => process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
  })
  // By the time somebody asks, it is there; nobody waits for it.
  if (flags['no-admin'] !== true) void import('../admin/admin-app.ts')
  const stop = () => {
    void mock.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function isToldInOneSentence(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof AddressTaken
}
