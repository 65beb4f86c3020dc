import { encodeForm, withHeader, type HttpRequest } from '@flowscope/http-message'
import { withBody } from '@flowscope/scenarios'
import type { Decision } from '@flowscope/stage'
import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, runOf, wrongOf } from '../answers.ts'
import { replay } from '../replay.ts'

type Sent = Extract<Decision, { type: 'send' }>

/** Sends the request whole, which is answered; and with each of the wrong ones, which is refused. */
export async function verifyMissing(drill: Drill): Promise<readonly string[]> {
  const { setup, decisions } = runOf(drill)
  const last = decisions.at(-1) as Sent
  const sentWith = async (decision: Decision) => {
    const { ground } = await replay(setup, decisions.slice(0, -1))
    return (await ground.perform(decision)).verdict?.passed === true
  }
  const whole = await sentWith({ type: 'send', step: last.step })
  const problems = whole ? [] : ['the whole request is refused as well']
  if (last.edit?.kind !== 'request') return [...problems, 'the request was not edited']
  if (last.edit.request.target.includes(`${nameIn(rightOf(drill))}=`)) problems.push('it is there')
  for (const text of wrongOf(drill)) {
    const request = withParameter(last.edit.request, nameIn(text))
    const helps = await sentWith({ ...last, edit: { kind: 'request', request } })
    if (helps) problems.push(`${text} helps`)
  }
  return problems
}

function nameIn(option: string): string {
  return option.replaceAll('`', '')
}

function withParameter(sent: HttpRequest, name: string): HttpRequest {
  const field = encodeForm([[name, 'something']])
  if (sent.method === 'POST') return withBody(sent, `${sent.body}&${field}`)
  const target = `${sent.target}${sent.target.includes('?') ? '&' : '?'}${field}`
  return { ...sent, target, headers: withHeader(sent.headers, 'X-Trial', 'yes') }
}
