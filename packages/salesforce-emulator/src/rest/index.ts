import { identityUrl } from '../org/identity-url.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'
import { restCallChecks } from './checks/call-checks.ts'
import { apiVersions } from './versions.ts'

export { limitsEndpoint } from './limits.ts'
export { describeEndpoint, objectEndpoint, objectsEndpoint } from './objects.ts'
export { nextPartEndpoint, queryEndpoint } from './query.ts'
export { externalIdEndpoint, recordEndpoint } from './record.ts'
export { userEndpoint } from './user-record.ts'

/** The only call that needs no token (sheet §11). */
export const versionsEndpoint: Endpoint = ({ trail }) => {
  trail.reach('versions.answered')
  return Promise.resolve(jsonAnswer(apiVersions))
}

export const resourcesEndpoint: Endpoint = async (visit) => {
  const { bearer, base } = await restCallChecks.run({ visit })
  visit.trail.reach('resources.answered')
  const { org, user } = bearer
  const identity = identityUrl(visit.place, org, user)
  return jsonAnswer({
    identity,
    query: `${base}/query`,
    sobjects: `${base}/sobjects`,
    limits: `${base}/limits`,
  })
}
