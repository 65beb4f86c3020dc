import { noBytes, parseForm, withoutHeader, type HttpRequest } from '@flowscope/http-message'
import { withBody } from '../../edits.ts'

/** The fields of the form as the members of a JSON object. */
export function asJson(sent: HttpRequest): HttpRequest {
  const fields = parseForm(sent.body).map(({ name, value }) => [name, value] as const)
  return withBody(sent, JSON.stringify(Object.fromEntries(fields)), 'application/json')
}

/** The form in the query of a GET. */
export function asGet(sent: HttpRequest): HttpRequest {
  const headers = withoutHeader(withoutHeader(sent.headers, 'Content-Length'), 'Content-Type')
  return { ...sent, method: 'GET', target: `${sent.target}?${sent.body}`, headers, body: noBytes }
}
