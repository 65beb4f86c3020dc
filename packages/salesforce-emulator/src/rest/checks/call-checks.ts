import { checklist } from '../../world/checklist.ts'
import type { Visited } from '../../world/visit.ts'
import { apiEnabled } from './api-enabled.ts'
import { apiInstance } from './api-instance.ts'
import { apiLimit } from './api-limit.ts'
import { apiScope } from './api-scope.ts'
import { objectKnown } from './object-known.ts'
import { restBearer } from './rest-refusal.ts'
import { versionKnown } from './version-known.ts'

/** What every API asks for that works on an org's data. */
export const apiCallChecks = checklist<Visited>()
  .check(restBearer.present)
  .check(restBearer.alive)
  .check(apiInstance)
  .check(apiEnabled)
  .check(apiScope)
  .check(apiLimit)

export const restCallChecks = apiCallChecks.check(versionKnown)

export const objectCallChecks = restCallChecks.check(objectKnown)
