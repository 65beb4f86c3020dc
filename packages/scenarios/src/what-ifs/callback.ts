import { messageWhatIfs } from './callback/message.ts'
import { stateWhatIfs } from './callback/state.ts'

/** What arrives at the callback is not what Salesforce sent. */
export const callbackWhatIfs = [...stateWhatIfs, ...messageWhatIfs]
