import type { Drill } from '../../../src/drills/index.ts'
import { rightOf } from '../answers.ts'
import { senderOf } from './reading.ts'

const names: Readonly<Record<string, string>> = {
  browser: 'The user’s browser',
  client: 'The web app’s server',
  authServer: 'Salesforce’s login and token server',
  api: 'The org’s REST API',
}

/** Reads the message as a person would who knows the standard. */
export function verifySender(drill: Drill): readonly string[] {
  const [sender] = senderOf(drill.exhibits.at(-1)?.text ?? '', drill.station)
  return rightOf(drill) === names[sender] ? [] : [`it is sent by ${sender}`]
}
