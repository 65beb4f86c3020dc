import { challengeWhatIfs } from './authorize-request/challenge.ts'
import { encodingWhatIfs } from './authorize-request/encoding.ts'
import { noPageWhatIfs } from './authorize-request/no-page.ts'
import { tooLongWhatIfs } from './authorize-request/too-long.ts'

/** The address that the browser opens at Salesforce is another one than the web app meant. */
export const authorizeRequestWhatIfs = [
  ...challengeWhatIfs,
  ...encodingWhatIfs,
  ...noPageWhatIfs,
  ...tooLongWhatIfs,
]
