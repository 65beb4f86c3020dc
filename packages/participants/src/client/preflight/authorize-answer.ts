import {
  formValue,
  header,
  parseForm,
  pathOf,
  queryOf,
  type Failure,
  type HttpResponse,
  type Outcome,
} from '@flowscope/http-message'
import type { ClientSetup } from '@flowscope/reference'
import type { RefusalPlace } from '../../verdict.ts'
import { loginOrigin } from '../login-origin.ts'

/** What the answer to an authorize request without cookies tells. */
export type AuthorizeReading =
  | { readonly type: 'login' }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'unclear'; readonly status: number }
  | { readonly type: 'failure'; readonly failure: Failure }

export interface Refusal {
  readonly place: RefusalPlace
  readonly code: string
  readonly description: string
}

/** @see sheet §1.2 for the way to the login, §4 for the three places of a refusal */
export function readAuthorize(outcome: Outcome, client: ClientSetup): AuthorizeReading {
  if (outcome.type === 'failure') return { type: 'failure', failure: outcome.failure }
  const { response } = outcome
  const location = header(response.headers, 'location')
  const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined
  return isRedirect ? readRedirect(location, client, response.status) : readBody(response)
}

function readRedirect(location: string, client: ClientSetup, status: number): AuthorizeReading {
  const base = `${loginOrigin(client)}/services/oauth2/authorize`
  if (!URL.canParse(location, base)) return { type: 'unclear', status }
  const url = new URL(location, base).href
  const toClient = pathOf(url) === client.callbackUrl
  const onErrorPage = pathOf(url).endsWith('/RemoteAccessErrorPage.apexp')
  const refusal = refusalIn(queryOf(url), toClient ? 'redirect' : 'errorPage')
  if (refusal && (toClient || onErrorPage)) return { type: 'refused', refusal }
  return toClient || onErrorPage ? { type: 'unclear', status } : { type: 'login' }
}

function readBody({ status, body }: HttpResponse): AuthorizeReading {
  const refusal = refusalIn(body.trim(), 'authorizeBody')
  return refusal ? { type: 'refused', refusal } : { type: 'unclear', status }
}

/** `error=…&error_description=…`, in a body or in a query. */
function refusalIn(form: string, place: RefusalPlace): Refusal | null {
  const fields = parseForm(form)
  const code = formValue(fields, 'error')
  const description = formValue(fields, 'error_description') ?? ''
  return code === undefined ? null : { place, code, description }
}
