import { emptyHandleBook, header, type Exchange, type HttpResponse } from '@flowscope/http-message'
import { networkFindingFor } from '@flowscope/reference'
import { getResource } from '../back-channel-request.ts'
import { loginOrigin } from '../login-origin.ts'
import { check, notReached, type PreflightCheck } from './check.ts'
import { clockCheck } from './clock.ts'
import { readDiscovery } from './discovery.ts'
import { ask, type Subject } from './subject.ts'

export interface HostFound {
  readonly checks: readonly PreflightCheck[]
  /** `scopes_supported` of the discovery document; `null` where it does not say. */
  readonly scopes: readonly string[] | null
}

/** Asks for the discovery document: whether the host answers, as whom, and what time it has. */
export async function lookAtHost(subject: Subject): Promise<HostFound> {
  const { client, tools } = subject
  const url = `${loginOrigin(client)}/.well-known/openid-configuration`
  const asked = await ask(subject, getResource(url, null))
  const exchange = tools.mask(asked, emptyHandleBook)
  const { outcome } = asked
  if (outcome.type === 'failure') return unreached(outcome.failure, exchange)
  return answered(subject, outcome.response, exchange)
}

type Failed = Extract<Exchange['outcome'], { type: 'failure' }>['failure']

function unreached(failure: Failed, exchange: Exchange): HostFound {
  const { id, causes } = networkFindingFor(failure)
  const reach = check('reach', 'failed', failure.detail, {
    advice: causes[0].fix,
    finding: id,
    exchange,
  })
  return { checks: [reach, ...notReached(['discovery', 'clock'])], scopes: null }
}

function answered(subject: Subject, response: HttpResponse, exchange: Exchange): HostFound {
  const { loginHost } = subject.setup
  const { found, scopes } = readDiscovery(subject, response)
  const clock = clockCheck(header(response.headers, 'date'), subject.tools.now())
  return {
    checks: [
      check('reach', 'passed', `${loginHost} answers.`, { exchange }),
      { ...found, exchange },
      { ...clock, exchange },
    ],
    scopes,
  }
}
