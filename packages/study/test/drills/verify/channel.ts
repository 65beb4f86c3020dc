import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, wrongOf } from '../answers.ts'
import { senderOf } from './reading.ts'

/** What the browser carries by RFC 6749 and RFC 7636, and what it must not. */
const front = ['The state', 'The nonce', 'The authorization code', 'The code challenge']
const back = [
  'The code verifier',
  'The access token',
  'The refresh token',
  'The id token',
  'The consumer secret',
]

const parties: Readonly<Record<string, string>> = {
  browser: 'browser',
  client: 'web app',
  authServer: 'Salesforce',
  api: 'REST API',
}

export function verifyChannel(drill: Drill): readonly string[] {
  if (drill.ask.startsWith('Which of these')) return ofValue(drill)
  const [from, to] = senderOf(drill.exhibits.at(-1)?.text ?? '', drill.station)
  const channel = [from, to].includes('browser') ? 'Front channel' : 'Back channel'
  const way = `${channel}, ${parties[from] ?? ''} to ${parties[to] ?? ''}`
  return rightOf(drill) === way ? [] : [`the way is: ${way}`]
}

function ofValue(drill: Drill): readonly string[] {
  const [right, wrong] = drill.ask.includes('never') ? [back, front] : [front, back]
  return [
    ...[rightOf(drill)].filter((text) => !right.includes(text)),
    ...wrongOf(drill).filter((text) => !wrong.includes(text)),
  ]
}
