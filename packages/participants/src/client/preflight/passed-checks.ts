import { check, type PreflightCheck } from './check.ts'
import type { Subject } from './subject.ts'

/** What it means that Salesforce had nothing to say against each of the four. */
export function passedChecks(
  { client }: Subject,
  scopes: readonly string[] | null,
): Readonly<Record<'consumerKey' | 'callback' | 'scope' | 'pkce', PreflightCheck>> {
  const { callbackUrl, scope, pkce } = client
  return {
    consumerKey: check('consumerKey', 'passed', 'Salesforce knows an app with this consumer key.'),
    callback: check('callback', 'passed', `${callbackUrl} is registered at the app.`),
    scope: scopeCheck(wordsOf(scope), scopes),
    pkce: pkce ? challengeTaken : notRequired,
  }
}

const challengeTaken = check(
  'pkce',
  'passed',
  'The code challenge was taken. Whether the app insists on one was not tried.',
)

const notRequired = check('pkce', 'passed', 'Nobody asked for a code challenge.', {
  advice: 'Salesforce takes one all the same: with PKCE a stolen code is worth nothing.',
})

/** Before the login Salesforce looks at the names alone: whose scopes they are shows afterwards. */
function scopeCheck(asked: readonly string[], known: readonly string[] | null): PreflightCheck {
  if (asked.length === 0) {
    return check('scope', 'passed', 'No scope is asked for: Salesforce gives all that the app has.')
  }
  const unlisted = known ? asked.filter((word) => !known.includes(word)) : []
  if (unlisted.length > 0) {
    const sentence = `Nothing was said against the scopes, but the host does not list ${unlisted.join(', ')}.`
    return check('scope', 'warned', sentence, { advice: 'Compare the spelling with Setup.' })
  }
  const sentence =
    'Salesforce knows the names of the scopes. Whether the app has them shows after the login.'
  return check('scope', 'passed', sentence, { advice: missingAdvice(asked) })
}

function missingAdvice(asked: readonly string[]): string {
  const lacks = (...words: readonly string[]) => !words.some((word) => asked.includes(word))
  const advice = [
    lacks('api', 'full') ? 'Without api the API will refuse the token.' : '',
    lacks('refresh_token', 'offline_access')
      ? 'Without refresh_token there is nothing to refresh with.'
      : '',
  ]
  return advice.filter((each) => each !== '').join(' ')
}

function wordsOf(scope: string): readonly string[] {
  return scope.split(' ').filter((word) => word !== '')
}
