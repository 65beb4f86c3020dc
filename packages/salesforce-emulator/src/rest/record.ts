import { formValue, queryFields } from '@flowscope/http-message'
import { shortId } from '../org/ids.ts'
import { emptyAnswer, jsonAnswer, type Answer } from '../world/answer.ts'
import { Refusal } from '../world/refusal.ts'
import type { Endpoint, Visit } from '../world/visit.ts'
import { changeAccounts } from './accounts/account-book.ts'
import { recordJson } from './accounts/record-json.ts'
import { objectCallChecks } from './checks/call-checks.ts'
import { externalIdKnown } from './checks/external-id-known.ts'
import { jsonMediaType, jsonWellFormed } from './checks/json-body.ts'
import { recordFields } from './checks/record-fields.ts'
import { recordKnown } from './checks/record-known.ts'
import { restAnswer, restRefusal } from './checks/rest-refusal.ts'
import { nameKept } from './checks/values-required.ts'
import {
  valuesFitting,
  valuesKnown,
  valuesTyped,
  valuesWritable,
} from './checks/values-writable.ts'

const recordChecks = objectCallChecks.check(recordKnown)

const readChecks = recordChecks.check(recordFields)

const changeChecks = recordChecks
  .check(jsonMediaType)
  .check(jsonWellFormed)
  .check(valuesKnown)
  .check(valuesWritable)
  .check(valuesTyped)
  .check(valuesFitting)
  .check(nameKept)

const externalIdChecks = objectCallChecks.check(externalIdKnown)

export const recordEndpoint: Endpoint = (visit) => {
  switch (visit.request.method) {
    case 'PATCH':
      return change(visit)
    case 'DELETE':
      return remove(visit)
    case 'POST':
      return changeByPost(visit)
    default:
      return read(visit)
  }
}

/** No account has an external id, so that every one of these calls ends in its check. */
export const externalIdEndpoint: Endpoint = async (visit) => {
  await externalIdChecks.run({ visit })
  return noContent
}

const noContent: Answer = { ...emptyAnswer(), status: 204 }

async function read(visit: Visit): Promise<Answer> {
  const { base, account, columns } = await readChecks.run({ visit })
  visit.trail.reach('record.answered', { stored: account.values.Name, received: null })
  return jsonAnswer(recordJson(base, account, columns))
}

async function change(visit: Visit): Promise<Answer> {
  const { bearer, account, values } = await changeChecks.run({ visit })
  const { org, user } = bearer
  await changeAccounts(visit.world, org, (accounts) =>
    accounts.map((each) =>
      each.id === account.id
        ? {
            ...each,
            values: { ...each.values, ...values },
            changedAt: visit.now,
            changedBy: user.id,
          }
        : each,
    ),
  )
  const names = Object.keys(values).join(', ')
  visit.trail.reach('record.changed', { stored: account.values.Name, received: names })
  return noContent
}

/** Some callers cannot send PATCH: they post, and say so in the address. */
async function changeByPost(visit: Visit): Promise<Answer> {
  const method = formValue(queryFields(visit.request), '_HttpMethod')
  if (method?.toUpperCase() === 'PATCH') return change(visit)
  await recordChecks.run({ visit })
  visit.trail.reach('method.allowed')
  const allowed = ['GET', 'HEAD', 'PATCH', 'DELETE']
  const values = { method: 'POST', allowed: allowed.join(',') }
  const told = restAnswer(405, 'rest.method', { values })
  const evidence = { stored: allowed.join(', '), received: 'POST' }
  throw new Refusal({ place: 'method', allowed, told }, evidence)
}

async function remove(visit: Visit): Promise<Answer> {
  const { bearer, account } = await recordChecks.run({ visit })
  await changeAccounts(visit.world, bearer.org, (accounts) => {
    const others = accounts.filter(({ id }) => id !== account.id)
    if (others.length === accounts.length) throw goneMeanwhile(account.id)
    return others
  })
  visit.trail.reach('record.deleted', { stored: account.values.Name, received: null })
  return noContent
}

/** Of two who delete a record at once, the second finds nothing. */
function goneMeanwhile(id: string) {
  return restRefusal(404, 'record.known', { stored: null, received: shortId(id) })
}
