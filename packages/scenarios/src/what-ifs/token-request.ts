import { astrayWhatIfs } from './token-request/astray.ts'
import { clientWhatIfs } from './token-request/client.ts'
import { codeWhatIfs } from './token-request/code.ts'
import { messageWhatIfs } from './token-request/message.ts'
import { settingsWhatIfs } from './token-request/settings.ts'
import { verifierWhatIfs } from './token-request/verifier.ts'

/** The code, its verifier, the client, and the envelope they travel in. */
export const tokenRequestWhatIfs = [
  ...codeWhatIfs,
  ...verifierWhatIfs,
  ...clientWhatIfs,
  ...messageWhatIfs,
  ...settingsWhatIfs,
  ...astrayWhatIfs,
]
