import { findingFor, findingsFor, networkFindingFor, type LiveFinding } from '@flowscope/reference'
import type { AuthorizeReading, Refusal } from './authorize-answer.ts'
import { check, notReached, type PreflightCheck, type PreflightId } from './check.ts'
import { passedChecks } from './passed-checks.ts'
import type { Subject } from './subject.ts'

/** In the order in which Salesforce looks at them (sheet §1.2): a refusal clears what stands before. */
const order = ['consumerKey', 'callback', 'scope', 'pkce'] as const
type AuthorizeId = (typeof order)[number]

/** What one answer tells of the four things it depends on. */
export function checksOf(
  subject: Subject,
  reading: AuthorizeReading,
  scopes: readonly string[] | null,
): readonly PreflightCheck[] {
  const passed = passedChecks(subject, scopes)
  switch (reading.type) {
    case 'login':
      return order.map((id) => passed[id])
    case 'refused': {
      const culprit = culpritOf(reading.refusal)
      const at = order.indexOf(culprit)
      return [
        ...order.slice(0, at).map((id) => passed[id]),
        refusedCheck(subject, culprit, reading.refusal),
        ...notReached(order.slice(at + 1)),
      ]
    }
    case 'unclear':
      return stoppedAtFirst(unclear(subject, reading.status))
    case 'failure': {
      const { id, causes } = networkFindingFor(reading.failure)
      const more = { finding: id, advice: causes[0].fix }
      return stoppedAtFirst(check('consumerKey', 'failed', reading.failure.detail, more))
    }
  }
}

function stoppedAtFirst(first: PreflightCheck): readonly PreflightCheck[] {
  return [first, ...notReached(order.slice(1))]
}

/** Which of the four a code is about; whatever else is refused is a matter of the app. */
function culpritOf({ code, description }: Refusal): AuthorizeId {
  if (code === 'invalid_request' && /code.challenge/i.test(description)) return 'pkce'
  return culprits[code] ?? 'consumerKey'
}

const culprits: Readonly<Record<string, AuthorizeId>> = {
  redirect_uri_mismatch: 'callback',
  redirect_uri_missing: 'callback',
  invalid_scope: 'scope',
}

function refusedCheck(subject: Subject, id: PreflightId, refusal: Refusal): PreflightCheck {
  const { code, description, place } = refusal
  const found = findingOf(subject, refusal)
  const words = description === '' ? code : `${code} (${description})`
  return check(id, 'failed', `Salesforce refuses before the login: ${words}. ${found.meaning}`, {
    advice: found.causes[0].fix,
    finding: findingFor(code, description, place)?.id ?? null,
  })
}

function findingOf({ kind, setup }: Subject, refusal: Refusal): LiveFinding {
  return findingsFor({ ...refusal, hostKind: kind, appKind: setup.appKind, step: null })
}

function unclear(subject: Subject, status: number): PreflightCheck {
  const told = `The authorize address answers with status ${String(status)}, and neither with a refusal nor with the way to a login page.`
  if (status < 400) {
    const advice = 'Look at the answer; the run may work all the same.'
    return check('consumerKey', 'warned', told, { advice })
  }
  const refusal = { place: 'errorPage', code: String(status), description: '' } as const
  const { causes } = findingOf(subject, refusal)
  return check('consumerKey', 'failed', told, { advice: causes[0].fix })
}
