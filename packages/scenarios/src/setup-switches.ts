import type { SetupSwitch } from './setup-switch.ts'
import { appAtHomeSwitches } from './setup-switches/app-at-home.ts'
import { appPolicySwitches } from './setup-switches/app-policies.ts'
import { appSettingSwitches } from './setup-switches/app-settings.ts'
import { orgSwitches } from './setup-switches/org.ts'
import { peopleSwitches } from './setup-switches/people.ts'

/** The settings of Salesforce that change this flow, as they are found in Setup. */
export const setupSwitches: readonly SetupSwitch[] = [
  ...appSettingSwitches,
  ...appPolicySwitches,
  ...appAtHomeSwitches,
  ...orgSwitches,
  ...peopleSwitches,
]
