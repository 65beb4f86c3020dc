import type { HeaderLine } from '@flowscope/http-message'
import type { Bearer } from '../org/access-tokens.ts'
import { identityUrl } from '../org/identity-url.ts'
import { jsonAnswer, type Answer } from '../world/answer.ts'
import { checklist } from '../world/checklist.ts'
import type { Endpoint, Visit, Visited } from '../world/visit.ts'
import { accountColumns, columnNamed, recordOf } from './accounts.ts'
import { apiScope } from './checks/api-scope.ts'
import { queryFields, queryObject } from './checks/query-fits.ts'
import { queryWellFormed } from './checks/query-well-formed.ts'
import { recordKnown } from './checks/record-known.ts'
import { restBearer, restParameters } from './checks/rest-refusal.ts'
import { versionKnown, type WithVersion } from './checks/version-known.ts'
import { runSoql } from './soql/run.ts'
import type { WithQuery } from './checks/query-well-formed.ts'
import { apiVersions } from './versions.ts'

/** Calls an org allows in a day; what `Sforce-Limit-Info` counts against (sheet §7). */
const dailyLimit = 15_000

const callChecks = checklist<Visited>()
  .check(restBearer.present)
  .check(restBearer.alive)
  .check(apiScope)
  .check(versionKnown)

const queryChecks = callChecks
  .check(restParameters.formEncoded)
  .check(restParameters.wellFormed)
  .check(restParameters.single)
  .check(queryWellFormed)
  .check(queryObject)
  .check(queryFields)

const recordChecks = callChecks.check(recordKnown)

/** The only call that needs no token (sheet §11). */
export const versionsEndpoint: Endpoint = ({ trail }) => {
  trail.reach('versions.answered')
  return Promise.resolve(jsonAnswer(apiVersions))
}

export const resourcesEndpoint: Endpoint = async (visit) => {
  const { bearer, base } = await callChecks.run({ visit })
  visit.trail.reach('resources.answered')
  const { org, user } = bearer
  const identity = identityUrl(visit.place, org, user)
  return counted(visit, bearer, {
    identity,
    query: `${base}/query`,
    sobjects: `${base}/sobjects`,
  })
}

export const queryEndpoint: Endpoint = async (visit) => {
  const { bearer, base, query } = await queryChecks.run({ visit })
  visit.trail.reach('query.answered', { stored: bearer.org.name, received: query.object })
  return counted(visit, bearer, resultOf({ query, base }, bearer))
}

export const accountEndpoint: Endpoint = async (visit) => {
  const { bearer, base, account } = await recordChecks.run({ visit })
  visit.trail.reach('record.answered', { stored: account.name, received: null })
  return counted(visit, bearer, recordOf(base, account, accountColumns))
}

function resultOf({ query, base }: WithQuery & WithVersion, { org }: Bearer) {
  const found = runSoql(query, org.accounts)
  if (query.select === 'count()') return { totalSize: found.length, done: true, records: [] }
  const chosen = query.select.flatMap((field) => columnNamed(field) ?? [])
  const records = found.map((account) => recordOf(base, account, chosen))
  return { totalSize: records.length, done: true, records }
}

async function counted({ world }: Visit, { org }: Bearer, value: unknown): Promise<Answer> {
  const used = await world.store.next(`${org.id} apiCall`)
  const line: HeaderLine = ['Sforce-Limit-Info', `api-usage=${String(used)}/${String(dailyLimit)}`]
  return jsonAnswer(value, [line])
}
