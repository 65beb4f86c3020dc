import type { RunSetup } from '@flowscope/reference'
import type { StepId } from '@flowscope/stage'
import type { Evidence } from '../attack.ts'
import type { Played } from '../perform.ts'
import { parseJson } from './json.ts'
import { obstacleIn } from './obstacle.ts'

/** Two calls decide: whom the token in the attacker's hands names, and which accounts it opens. */
export function tokenOpensAccounts(played: readonly Played[], { username }: RunSetup): Evidence {
  const calls = played.filter(by('useToken')).slice(-2)
  const last = calls.at(-1)
  const isTheirs = calls.some((call) => userNamedIn(call) === username)
  const accounts = last ? accountsIn(last) : []
  if (!isTheirs || accounts.length === 0) return blocked(played)
  const sentence = `The attacker’s call is answered as ${username}, and brings the accounts ${accounts.join(', ')}.`
  return { succeeded: true, sentence }
}

/** Whose account the web app works with, for whoever sits at a browser. */
export function webAppServes(
  who: 'user' | 'attacker',
): (played: readonly Played[], setup: RunSetup) => Evidence {
  return (played, { username, attacker }) => {
    const [visitor, owner] =
      who === 'user' ? [username, attacker.username] : [attacker.username, username]
    const identity = played.findLast(by('identity'))
    if (!identity || userNamedIn(identity) !== owner) return blocked(played)
    const sentence = `In the browser of ${visitor} the web app now works as ${owner}: that is whom its identity call names.`
    return { succeeded: true, sentence }
  }
}

function blocked(played: readonly Played[]): Evidence {
  return { succeeded: false, sentence: obstacleIn(played) }
}

function by(step: StepId): (played: Played) => boolean {
  return ({ decision }) => 'step' in decision && decision.step === step
}

/** The names of the accounts in an answer to a query; none in any other answer. */
function accountsIn({ performed }: Played): readonly string[] {
  const { records } = parseJson(performed)
  if (!Array.isArray(records)) return []
  return records.flatMap((record: { readonly Name?: unknown }) =>
    typeof record.Name === 'string' ? [record.Name] : [],
  )
}

/** The username in an answer of the identity URL or of userinfo. */
function userNamedIn({ performed }: Played): string | null {
  const { username, preferred_username: preferred } = parseJson(performed)
  const named = username ?? preferred
  return typeof named === 'string' ? named : null
}
