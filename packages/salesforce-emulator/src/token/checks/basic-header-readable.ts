import { formValue, header, parseForm, type HttpRequest } from '@flowscope/http-message'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import type { Visited } from '../../world/visit.ts'
import { tokenRefusal } from './token-refusal.ts'

export interface Credentials {
  readonly consumerKey: string | undefined
  readonly secret: string | undefined
}

export interface WithCredentials {
  readonly credentials: Credentials
}

/**
 * Finds out who the client says it is. A pair in the body is taken, and then the header is not even
 * looked at; else HTTP Basic counts, its halves form-encoded (RFC 6749 §2.3.1, sheet §5.1).
 */
export const basicHeaderReadable: Check<Visited & ReadParameters, WithCredentials> = {
  name: 'basicHeader.readable',
  examine: ({ visit, parameters }) => {
    const body = {
      consumerKey: parameters.get('client_id'),
      secret: parameters.get('client_secret'),
    }
    const basic = basicCredentials(visit.request)
    if (basic === 'absent' || (body.consumerKey !== undefined && body.secret !== undefined)) {
      return { credentials: body }
    }
    if (basic === 'broken') {
      throw tokenRefusal('basicHeader.readable', {
        stored: 'Basic base64(client_id:client_secret)',
        received: header(visit.request.headers, 'Authorization') ?? null,
      })
    }
    return { credentials: together(body, basic) }
  },
}

/** A key in the body that is not the header's own has no secret with it. */
function together(body: Credentials, basic: Credentials): Credentials {
  const consumerKey = body.consumerKey ?? basic.consumerKey
  const secret = body.secret ?? (consumerKey === basic.consumerKey ? basic.secret : undefined)
  return { consumerKey, secret }
}

function basicCredentials({ headers }: HttpRequest): Credentials | 'absent' | 'broken' {
  const authorization = header(headers, 'Authorization')
  if (authorization === undefined) return 'absent'
  const [, scheme, encoded = ''] = /^(basic)(?: +(.*))?$/is.exec(authorization) ?? []
  if (scheme === undefined) return 'absent'
  const decoded = decodeBase64(encoded)
  const colon = decoded?.indexOf(':') ?? -1
  if (decoded === null || colon < 1) return 'broken'
  return {
    consumerKey: formDecoded(decoded.slice(0, colon)),
    secret: formDecoded(decoded.slice(colon + 1)) || undefined,
  }
}

function decodeBase64(text: string): string | null {
  try {
    return atob(text)
  } catch {
    return null
  }
}

function formDecoded(text: string): string {
  return formValue(parseForm(`v=${text.replaceAll('&', '%26')}`), 'v') ?? ''
}
