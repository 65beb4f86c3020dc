import { jsonAnswer, type Answer } from '../world/answer.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { longId } from '../org/ids.ts'
import { createAccounts, NoRoom } from './accounts/new-accounts.ts'
import { mostAccounts } from './accounts/account-book.ts'
import { recordUrl } from './accounts/record-json.ts'
import { objectCallChecks, restCallChecks } from './checks/call-checks.ts'
import { jsonMediaType, jsonWellFormed } from './checks/json-body.ts'
import { restRefusal } from './checks/rest-refusal.ts'
import { nameGiven } from './checks/values-required.ts'
import {
  valuesFitting,
  valuesKnown,
  valuesTyped,
  valuesWritable,
} from './checks/values-writable.ts'
import { accountInBrief, accountInFull } from './describe.ts'

const createChecks = objectCallChecks
  .check(jsonMediaType)
  .check(jsonWellFormed)
  .check(valuesKnown)
  .check(valuesWritable)
  .check(valuesTyped)
  .check(valuesFitting)
  .check(nameGiven)

/** Every object of the org, in brief. */
export const objectsEndpoint: Endpoint = async (visit) => {
  const { base } = await restCallChecks.run({ visit })
  visit.trail.reach('objects.answered')
  return jsonAnswer({ encoding: 'UTF-8', maxBatchSize: 200, sobjects: [accountInBrief(base)] })
}

/** Tells of an object in brief, or makes a record of it. */
export const objectEndpoint: Endpoint = (visit) =>
  visit.request.method === 'POST' ? create(visit) : brief(visit)

export const describeEndpoint: Endpoint = async (visit) => {
  const { base } = await objectCallChecks.run({ visit })
  visit.trail.reach('describe.answered')
  return jsonAnswer(accountInFull(base))
}

async function brief(visit: Visit): Promise<Answer> {
  const { base } = await objectCallChecks.run({ visit })
  visit.trail.reach('object.answered')
  return jsonAnswer({ objectDescribe: accountInBrief(base), recentItems: [] })
}

async function create(visit: Visit): Promise<Answer> {
  const { bearer, base, values } = await createChecks.run({ visit })
  visit.trail.reach('accounts.room')
  const [id = ''] = await createAccounts(visit, bearer, [values]).catch(noRoom)
  visit.trail.reach('record.created', { stored: id, received: values.Name ?? null })
  const body = { id: longId(id), success: true, errors: [] }
  return { ...jsonAnswer(body, [['Location', recordUrl(base, id)]]), status: 201 }
}

function noRoom(error: unknown): never {
  if (!(error instanceof NoRoom)) throw error
  throw restRefusal(400, 'accounts.room', { stored: String(mostAccounts), received: null })
}
