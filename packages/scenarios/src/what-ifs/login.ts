import { accountWhatIfs } from './login/account.ts'
import { codeLateWhatIfs } from './login/code-late.ts'
import { otherOrgWhatIfs } from './login/other-org.ts'
import { placeAndHourWhatIfs } from './login/place-and-hour.ts'
import { typedWhatIfs } from './login/typed.ts'

/** The user logs in at Salesforce; the web app is no part of it. */
export const loginWhatIfs = [
  ...typedWhatIfs,
  ...accountWhatIfs,
  ...placeAndHourWhatIfs,
  ...codeLateWhatIfs,
  ...otherOrgWhatIfs,
]
