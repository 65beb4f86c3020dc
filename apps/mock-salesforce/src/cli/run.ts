import type { OrgSetup } from '@flowscope/reference'
import { configOf, type Environment } from '../config.ts'
import { orgsOf } from '../presets.ts'
import { startMockSalesforce, type MockSalesforce } from '../start-mock-salesforce.ts'
import type { Flags } from './flags.ts'

/**
 * Starts the mock as a command line and an environment ask for it.
 *
 * @throws ConfigError, AddressTaken
 */
export async function run(flags: Flags, environment: Environment): Promise<MockSalesforce> {
  const { preset, configFile, ...settings } = configOf(flags, environment)
  const orgs = orgsOf(preset)
  return startMockSalesforce({
    ...settings,
    orgs: configFile === null ? orgs : await orgsOfFile(configFile, orgs),
  })
}

/** The reader of config files is loaded by those who have one: it costs a third of the start. */
async function orgsOfFile(path: string, orgs: readonly OrgSetup[]) {
  const reader = await import('./config-file.ts')
  return reader.orgsOfFile(path, orgs)
}
