import { header, type HttpRequest } from '@flowscope/http-message'
import type { Bearer } from '../org/access-tokens.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { accountsOf } from './accounts/account-book.ts'
import { columnNamed } from './accounts/columns.ts'
import { recordJson } from './accounts/record-json.ts'
import { restCallChecks } from './checks/call-checks.ts'
import { locatorKnown } from './checks/locator-known.ts'
import { queryFilters } from './checks/query-filters.ts'
import { queryFields, queryObject, querySorts } from './checks/query-fits.ts'
import { queryWellFormed } from './checks/query-well-formed.ts'
import { restParameters } from './checks/rest-refusal.ts'
import { locatorOf, startCursor } from './cursors.ts'
import { parseSoql } from './soql/parse.ts'
import type { Query } from './soql/query.ts'
import { runSoql } from './soql/run.ts'

/** Records in one answer: what a caller may ask for, and what comes when nobody asks. */
const smallestBatch = 200
const largestBatch = 2000

const queryChecks = restCallChecks
  .check(restParameters.formEncoded)
  .check(restParameters.wellFormed)
  .check(restParameters.single)
  .check(queryWellFormed)
  .check(queryObject)
  .check(queryFields)
  .check(querySorts)
  .check(queryFilters)

const nextPartChecks = restCallChecks.check(locatorKnown)

export const queryEndpoint: Endpoint = async (visit) => {
  const { bearer, base, query, soql } = await queryChecks.run({ visit })
  visit.trail.reach('query.answered', { stored: bearer.org.name, received: query.object })
  const batchSize = batchSizeOf(visit.request)
  const next = async (from: number) =>
    locatorOf(await startCursor(visit, bearer, { soql, batchSize }), from)
  return jsonAnswer(await partOf(visit, bearer, query, { base, from: 0, batchSize, next }))
}

/** The query is run anew: a part shows the records as they are when it is fetched. */
export const nextPartEndpoint: Endpoint = async (visit) => {
  const { bearer, base, cursor } = await nextPartChecks.run({ visit })
  const { id, from, batchSize, soql } = cursor
  visit.trail.reach('query.continued', { stored: soql, received: String(from) })
  const query = parseSoql(soql)
  if ('unexpected' in query) throw new Error('a query that was answered can be read again')
  const next = (further: number) => locatorOf(id, further)
  return jsonAnswer(await partOf(visit, bearer, query, { base, from, batchSize, next }))
}

interface Part {
  readonly base: string
  readonly from: number
  readonly batchSize: number
  /** The locator of the part that begins with this record. */
  readonly next: (from: number) => string | Promise<string>
}

async function partOf(
  { world }: Visit,
  { org }: Bearer,
  query: Query,
  { base, from, batchSize, next }: Part,
) {
  const found = runSoql(query, await accountsOf(world, org))
  const totalSize = found.length
  if (query.select === 'count()') return { totalSize, done: true, records: [] }
  const chosen = query.select.flatMap((field) => columnNamed(field) ?? [])
  const further = from + batchSize
  const records = found.slice(from, further).map((each) => recordJson(base, each, chosen))
  if (further >= totalSize) return { totalSize, done: true, records }
  const nextRecordsUrl = `${base}/query/${await next(further)}`
  return { totalSize, done: false, nextRecordsUrl, records }
}

/** `Sforce-Query-Options: batchSize=200`; what lies outside the bounds is moved to the nearer one. */
function batchSizeOf({ headers }: HttpRequest): number {
  const options = header(headers, 'Sforce-Query-Options') ?? ''
  const asked = /(?:^|[,;\s])batchSize\s*=\s*(\d{1,9})/i.exec(options)?.[1]
  if (asked === undefined) return largestBatch
  return Math.min(Math.max(Number(asked), smallestBatch), largestBatch)
}
