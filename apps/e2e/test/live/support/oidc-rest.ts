import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { identityPathAt, myDomainOf } from './salesforce-fields.ts'

/** Answers what stands behind a token: versions, limits, a query, who the user is. */
export async function answerRest(
  host: string,
  provider: Provider,
  { url = '/', headers }: IncomingMessage,
  outgoing: ServerResponse,
): Promise<boolean> {
  const [path = '/'] = url.split('?')
  if (path === '/services/data') return answer(outgoing, 200, versions)
  const isData = path.startsWith('/services/data/')
  if (!isData && path !== identityPathAt(host)) return false
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  const known = await provider.AccessToken.find(token)
  if (!known)
    return isData ? answer(outgoing, 401, sessionEnded) : answer(outgoing, 403, 'Bad_OAuth_Token')
  if (!isData) return answer(outgoing, 200, identityOf(host, known.accountId))
  if (host !== myDomainOf(host)) return answer(outgoing, 401, sessionEnded)
  const found = dataAt(path)
  return found ? answer(outgoing, 200, found) : answer(outgoing, 404, notFound)
}

const versions = [{ label: 'Winter ’27', url: '/services/data/v68.0', version: '68.0' }]
const sessionEnded = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]
const notFound = [{ message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' }]

function dataAt(path: string): object | null {
  if (path.endsWith('/limits')) return { DailyApiRequests: { Max: 15_000, Remaining: 14_998 } }
  if (!path.endsWith('/query')) return null
  const attributes = {
    type: 'Account',
    url: '/services/data/v68.0/sobjects/Account/0018c00000Oidc1AAA',
  }
  const records = [{ attributes, Id: '0018c00000Oidc1AAA', Name: 'Slow Rivers Ltd' }]
  return { totalSize: records.length, done: true, records }
}

function identityOf(host: string, username: string) {
  const [, , organization = '', user = ''] = identityPathAt(host).split('/')
  return {
    id: `https://${host}${identityPathAt(host)}`,
    user_id: user,
    organization_id: organization,
    username,
    display_name: 'Nora North',
    active: true,
  }
}

function answer(outgoing: ServerResponse, status: number, body: unknown): true {
  outgoing
    .writeHead(status, {
      'content-type': 'application/json;charset=UTF-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(body))
  return true
}
