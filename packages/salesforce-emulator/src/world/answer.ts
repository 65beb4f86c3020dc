import type { Headers } from '@flowscope/http-message'

/** What an endpoint has to say; the headers that every answer carries are added at the end. */
export interface Answer {
  readonly status: number
  /** `null` where there is nothing to describe. */
  readonly contentType: string | null
  readonly cacheControl: string
  /** Lines of this answer alone: `Location`, `Set-Cookie`, `Allow` and the like. */
  readonly headers: Headers
  readonly body: string
}

const cacheOfEndpoints = 'no-cache,must-revalidate,max-age=0,no-store,private'
const cacheOfPages = 'must-revalidate,no-cache,no-store'
const cacheOfErrors = 'no-store'

/** @see sheet §5.3, OAuth endpoints of 2023 to 2025 */
export function jsonAnswer(value: unknown, headers: Headers = []): Answer {
  return {
    status: 200,
    contentType: 'application/json;charset=UTF-8',
    cacheControl: cacheOfEndpoints,
    headers,
    body: JSON.stringify(value),
  }
}

/** @see sheet §5.3, authorize HTML */
export function pageAnswer(body: string, headers: Headers = [], status = 200): Answer {
  return {
    status,
    contentType: 'text/html; charset=UTF-8',
    cacheControl: cacheOfPages,
    headers,
    body,
  }
}

export function redirectAnswer(location: string, headers: Headers = []): Answer {
  return {
    status: 302,
    contentType: null,
    cacheControl: cacheOfPages,
    headers: [['Location', location], ...headers],
    body: '',
  }
}

/** An OAuth error: always 400, whatever went wrong (sheet §6). */
export function errorAnswer(contentType: string, body: string, status = 400): Answer {
  return { status, contentType, cacheControl: cacheOfErrors, headers: [], body }
}

export function emptyAnswer(headers: Headers = []): Answer {
  return { status: 200, contentType: null, cacheControl: cacheOfEndpoints, headers, body: '' }
}

export function textAnswer(status: number, contentType: string, body: string): Answer {
  return { status, contentType, cacheControl: cacheOfEndpoints, headers: [], body }
}
