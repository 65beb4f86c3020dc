import {
  header,
  parseCookies,
  parseSetCookie,
  headerValues,
  queryFields,
  requestBytes,
  responseBytes,
  textOfBytes,
  urlOf,
  type Exchange,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import type { Cookie, Entry, Har, PostData, Request, Response } from 'har-format'
import type { Moment } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { wordsOfDecision } from '../../run-view/steps.ts'
import { exportWords as words } from '../../words/export.ts'

/**
 * The exchanges of a run as an HTTP archive. Times are those of the world's clock; nothing was
 * measured, so every duration is 0.
 *
 * @see HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/
 */
export function harOf({ run, moments }: Pick<RunView, 'run' | 'moments'>): Har {
  const started = new Date(run.setup.world.startsAt).toISOString()
  return {
    log: {
      version: '1.2',
      creator: { name: words.creator, version: String(run.setup.rulesVersion) },
      comment: words.practiceOnly,
      pages: [
        { id: run.id, title: words.page(run.name), startedDateTime: started, pageTimings: {} },
      ],
      entries: moments.flatMap((moment) => {
        const exchange = moment.performed?.exchange
        return exchange ? [entryOf(run.id, moment, exchange)] : []
      }),
    },
  }
}

function entryOf(
  pageref: string,
  { index, decision, performed }: Moment,
  exchange: Exchange,
): Entry {
  const { outcome, from, to, channel } = exchange
  const what = `${String(index + 1)}. ${wordsOfDecision(decision)}: ${from} to ${to}, ${channel} channel`
  return {
    pageref,
    startedDateTime: new Date(performed?.clock ?? 0).toISOString(),
    time: 0,
    request: requestOf(exchange.request),
    response: outcome.type === 'response' ? responseOf(outcome.response) : noResponse,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: outcome.type === 'failure' ? `${what}. ${outcome.failure.detail}` : what,
  }
}

function requestOf(request: HttpRequest): Request {
  const { method, headers, body } = request
  return {
    method,
    url: urlOf(request),
    httpVersion: 'HTTP/1.1',
    cookies: parseCookies(header(headers, 'cookie') ?? '').map(([name, value]) => ({
      name,
      value,
    })),
    headers: named(headers),
    queryString: queryFields(request).map(({ name, value }) => ({ name, value })),
    ...(body === '' ? {} : { postData: postDataOf(request) }),
    headersSize: requestBytes(request).length - body.length,
    bodySize: body.length,
  }
}

/** Text as sent; a reader takes the fields of a form from it (the format allows one of the two). */
function postDataOf({ headers, body }: HttpRequest): PostData {
  return { mimeType: header(headers, 'content-type') ?? '', text: textOfBytes(body) }
}

function responseOf(response: HttpResponse): Response {
  const { status, reason, headers, body } = response
  return {
    status,
    statusText: reason,
    httpVersion: 'HTTP/1.1',
    cookies: headerValues(headers, 'set-cookie').flatMap(cookieOf),
    headers: named(headers),
    content: {
      size: body.length,
      mimeType: header(headers, 'content-type') ?? '',
      text: textOfBytes(body),
    },
    redirectURL: header(headers, 'location') ?? '',
    headersSize: responseBytes(response).length - body.length,
    bodySize: body.length,
  }
}

/** HAR has no word for an answer that never came; browsers write status 0. */
const noResponse: Response = {
  status: 0,
  statusText: '',
  httpVersion: '',
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: '' },
  redirectURL: '',
  headersSize: -1,
  bodySize: -1,
}

function cookieOf(line: string): readonly Cookie[] {
  const cookie = parseSetCookie(line)
  return cookie ? [{ name: cookie.name, value: cookie.value }] : []
}

function named(headers: Headers): { name: string; value: string }[] {
  return headers.map(([name, value]) => ({ name, value }))
}
