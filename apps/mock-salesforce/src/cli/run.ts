import type { OrgSetup } from '@flowscope/reference'
import { configOf, type Environment } from '../config.ts'
import { ConfigError } from '../config-error.ts'
import { createLog, type Log } from '../log/create-log.ts'
import type { MockSalesforce } from '../mock-salesforce.ts'
import { openMock } from '../open-mock.ts'
import type { MockOptions } from '../options.ts'
import { orgsOf } from '../presets/index.ts'
import type { Flags } from './flags.ts'
import { greet } from './greet.ts'
import { secretsOf } from './secrets-of.ts'

export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
}

/**
 * Starts the mock as a command line and an environment ask for it.
 *
 * @throws ConfigError, AddressTaken
 */
export async function run(
  flags: Flags,
  environment: Environment,
  output: Output,
): Promise<MockSalesforce> {
  const { preset, configFile, log: wanted, seed, ...settings } = configOf(flags, environment)
  const chosen = orgsOf(preset)
  const options: MockOptions = {
    orgs: chosen,
    ...(configFile === null ? {} : await fileOptions(configFile, chosen)),
    ...(seed === null ? {} : { seed }),
    ...settings,
  }
  const log = createLog({
    format: wanted === 'json' || (wanted === null && !output.isTerminal) ? 'json' : 'text',
    write: output.write,
    now: () => new Date(),
    secrets: secretsOf(options),
  })
  const mock = await start(options, log, wanted !== 'none')
  greet(mock, log, output.isTerminal)
  return mock
}

async function start(options: MockOptions, log: Log, isLogging: boolean) {
  const { request: report, error: onError } = log
  try {
    return await openMock({ ...options, onError, report: isLogging ? report : null })
  } catch (error) {
    throw startError(error, options)
  }
}

/** What a person can put right is told in one sentence. */
function startError(error: unknown, { host, port }: MockOptions): unknown {
  // A fault of a config file may name a route that does not exist.
  if (error instanceof RangeError) return new ConfigError(error.message)
  const { code = '' } = error as NodeJS.ErrnoException
  const reason = listenErrors[code]
  if (reason === undefined) return error
  return new ConfigError(`Cannot listen at ${String(host)}, port ${String(port)}: ${reason}.`)
}

const listenErrors: Readonly<Record<string, string>> = {
  EACCES: 'this user may not; ports below 1024 are often kept for administrators',
  EADDRNOTAVAIL: 'this machine does not have that address; --host says where to listen',
  ENOTFOUND: 'nobody knows that name; --host says where to listen',
  EAI_AGAIN: 'nobody knows that name; --host says where to listen',
}

/** The reader of config files is loaded by those who have one: it costs a third of the start. */
async function fileOptions(path: string, orgs: readonly OrgSetup[]) {
  const reader = await import('../config-file/index.ts')
  return reader.optionsOfFile(path, orgs)
}
