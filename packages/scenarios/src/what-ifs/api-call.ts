import { callWhatIfs } from './api-call/call.ts'
import { callSettingsWhatIfs } from './api-call/settings.ts'
import { tokenUseWhatIfs } from './api-call/token-use.ts'
import { whoWhatIfs } from './api-call/who.ts'

/** Where the call goes, what it carries, what it asks, and who allows it. */
export const apiCallWhatIfs = [
  ...tokenUseWhatIfs,
  ...callWhatIfs,
  ...callSettingsWhatIfs,
  ...whoWhatIfs,
]
