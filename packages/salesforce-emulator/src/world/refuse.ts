import { formValue, header } from '@flowscope/http-message'
import { callbackUrl } from '../authorize/callback-url.ts'
import { errorPath } from '../authorize/consent-path.ts'
import { issuerPairs } from '../authorize/hand-over/issuer.ts'
import { connectAgain } from '../device/connect-page.ts'
import { loginAgain } from '../login/show-login.ts'
import { verifyAgain } from '../login/verification.ts'
import { plainPage } from '../pages/page.ts'
import { scriptRedirect } from '../pages/script-redirect.ts'
import { restErrorAnswer } from '../rest/error-answer.ts'
import { jsonpCallback } from '../revoke/jsonp.ts'
import { fieldsError, wantedFormat, type Fields } from '../token/fields-answer.ts'
import {
  emptyAnswer,
  errorAnswer,
  pageAnswer,
  redirectAnswer,
  textAnswer,
  type Answer,
} from './answer.ts'
import { readableFields } from './parameters.ts'
import type { RefusalAnswer } from './refusal.ts'
import type { Visit } from './visit.ts'

/** Turns a refusal into what travels: the one place that knows every form an error can take. */
export function answerOfRefusal(refusal: RefusalAnswer, visit: Visit): Answer {
  switch (refusal.place) {
    case 'authorizeBody':
      return errorAnswer('text/html;charset=UTF-8', bareText(refusal))
    case 'errorPage':
      return redirectAnswer(errorPageUrl(visit, refusal))
    case 'redirect':
      return pageAnswer(
        scriptRedirect(callbackUrl(refusal, [...errorPairs(refusal), ...issuerPairs(visit)])),
      )
    case 'token':
      return fieldsError(tokenErrorFields(refusal), formatOf(visit), visit)
    case 'introspect':
      return fieldsError(errorFields(refusal), 'json', visit, 401)
    case 'revoke':
      return revokeError(refusal, visit)
    case 'register':
      return fieldsError(errorFields(refusal), 'json', visit, refusal.status)
    case 'identity':
      return textAnswer(403, 'text/plain;charset=UTF-8', refusal.text)
    case 'rest':
      return restErrorAnswer(refusal, visit.request)
    case 'cors':
      return { ...emptyAnswer(), status: 403 }
    case 'method':
      return {
        ...answerOfRefusal(refusal.told, visit),
        status: 405,
        headers: [['Allow', refusal.allowed.join(', ')]],
      }
    case 'connectPage':
      return connectAgain(refusal)
    case 'loginPage':
      return loginAgain(refusal, visit)
    case 'verificationPage':
      return verifyAgain(refusal.waiting, refusal.sentence)
    case 'page':
      return pageAnswer(plainPage(refusal.title, refusal.text), [], refusal.status)
  }
}

type AnswerAt<Place extends RefusalAnswer['place']> = Extract<RefusalAnswer, { place: Place }>

/** Spaces as `%20` and not as `+` (sheet §4, place A against place C). */
function bareText({ code, description }: AnswerAt<'authorizeBody'>): string {
  return `error=${code}&error_description=${encodeURIComponent(description)}`
}

function errorPageUrl({ place }: Visit, { code, description, state }: AnswerAt<'errorPage'>) {
  const redirectUri = `${place.origin}${errorPath}`
  const pairs = errorPairs({ code, description })
  return callbackUrl({ redirectUri, state }, pairs)
}

function errorPairs({ code, description }: { code: string; description: string | null }): Fields {
  const told = description === null ? [] : ([['error_description', description]] as const)
  return [['error', code], ...told]
}

function tokenErrorFields({ code, description, uri }: AnswerAt<'token'>): Fields {
  const told = errorPairs({ code, description })
  return uri === undefined ? told : [...told, ['error_uri', uri]]
}

function errorFields({ code, description }: { code: string; description: string }): Fields {
  return errorPairs({ code, description })
}

/** A refusal may come before the parameters were understood, so `format` is looked for by itself. */
function formatOf(visit: Visit) {
  return wantedFormat(visit.request, askedFormat(visit))
}

function askedFormat({ request }: Visit): string | undefined {
  return formValue(readableFields(request), 'format')
}

/** A form unless JSON is asked for; a script where a page waits for one (sheet §10.7, §16). */
function revokeError(refusal: AnswerAt<'revoke'>, visit: Visit): Answer {
  const callback = jsonpCallback(visit.request)
  const error = { error: refusal.code, error_description: refusal.description }
  if (callback !== null) {
    const script = `${callback}(${JSON.stringify(error)});`
    return errorAnswer('application/javascript;charset=UTF-8', script)
  }
  const asksForJson = header(visit.request.headers, 'Accept')?.includes('json') ?? false
  const isJson = asksForJson || askedFormat(visit) === 'json'
  return fieldsError(errorFields(refusal), isJson ? 'json' : 'urlencoded', visit)
}
