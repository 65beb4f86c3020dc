import { misfitOf, sentence, spelled } from '@flowscope/checked-json'
import type { TSchema } from 'typebox'
import { AppChanges, OrgChanges, UserChanges } from '../admin/schemas.ts'
import { ConfigError } from '../config-error.ts'
import type { SettingsChecks } from '../orgs/settings-checks.ts'
import { FaultRulesSchema } from '@flowscope/setup-schema'
import { MockOptionsSchema } from './schema.ts'

/** Holds the options of the library to the schema of the config file. */
export const checkOptions = checkOf(MockOptionsSchema, 'startMockSalesforce')

/** The same for what is changed while the mock runs. */
export const settingsChecks: SettingsChecks = {
  org: checkOf(OrgChanges, 'change'),
  app: checkOf(AppChanges, 'changeApp'),
  user: checkOf(UserChanges, 'changeUser'),
  faults: checkOf(FaultRulesSchema, 'faults.set'),
}

function checkOf(schema: TSchema, called: string): (value: unknown) => void {
  return (value) => {
    const misfit = misfitOf(schema, value)
    if (!misfit) return
    const place = spelled(misfit.path, 'what is given')
    throw new ConfigError(`${called}: ${sentence(place, misfit)}`)
  }
}
