import { errorPageFindings, redirectFindings } from './findings/after-login.ts'
import { apiRecordFindings } from './findings/api-records.ts'
import { apiFindings } from './findings/api.ts'
import { authorizeFlowFindings } from './findings/authorize-flows.ts'
import { authorizeFindings } from './findings/authorize.ts'
import type { Finding, FindingPlace } from './findings/finding.ts'
import { loginFindings } from './findings/login.ts'
import { grantFindings } from './findings/grant.ts'
import { tokenGrantFindings } from './findings/token-grants.ts'
import { registrationFindings } from './findings/registration.ts'
import { revokeFindings, tokenFindings } from './findings/token.ts'

/** Every refusal that is explained, in the order in which a walk can meet it. */
export const findings: readonly Finding[] = [
  ...authorizeFindings,
  ...authorizeFlowFindings,
  ...errorPageFindings,
  ...redirectFindings,
  ...grantFindings,
  ...tokenFindings,
  ...tokenGrantFindings,
  ...apiFindings,
  ...apiRecordFindings,
  ...registrationFindings,
  ...revokeFindings,
  ...loginFindings,
]

/**
 * The finding for an error as received.
 *
 * Salesforce's words decide first, without regard to case; then what is said of the code in general.
 * Where both leave several, the place decides.
 */
export function findingFor(
  code: string,
  description?: string,
  place?: FindingPlace,
): Finding | undefined {
  const known = findings.filter((finding) => sameWords(finding.code, code))
  const worded = known.filter((finding) => sameWords(finding.description, description))
  const general = known.filter((finding) => finding.description === undefined)
  const fitting = [worded, general, known.length === 1 ? known : []].find(
    ({ length }) => length > 0,
  )
  return fitting?.find((finding) => isAt(finding, place)) ?? fitting?.[0]
}

function sameWords(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.trim().toLowerCase()
}

function isAt({ places }: Finding, place: FindingPlace | undefined): boolean {
  return places.some((known) => known === place)
}
