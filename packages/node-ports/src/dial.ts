import {
  request as requestOverTcp,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http'
import { request as requestOverTls } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { SecureVersion } from 'node:tls'
import {
  arrayOfBytes,
  bytesOfArray,
  flatHeaders,
  headersOfFlat,
  noBytes,
  requestBytes,
  type ByteString,
  type HttpRequest,
  type HttpResponse,
  type Outcome,
} from '@flowscope/http-message'
import { answerTooLong, failureOf, unsendable, type FailureOf } from './failure-of.ts'

/** Where a message is really sent, whatever host it names: `curl --connect-to`. */
export interface Door {
  readonly host: string
  readonly port: number
  /** TLS around the connection; without it, the bytes travel as they are. */
  readonly tls?: DoorTls
  /** Finds the addresses of `host` in place of the system. */
  readonly lookup?: LookupFunction
}

export interface DoorTls {
  /** The name that the certificate must have. */
  readonly servername: string
  /** What to trust in place of Node's own authorities, as PEM. */
  readonly ca?: string
}

export interface DialOptions {
  /** Keeps connections; without one, each request opens its own. */
  readonly agent?: Agent
  /** Milliseconds without a byte after which the connection is given up. */
  readonly timeout: number
  /** Gives up whatever has come so far; the outcome is a timeout. */
  readonly signal?: AbortSignal
  /** The longest body that is read, in bytes. */
  readonly longestAnswer?: number
  /** Tells what went wrong in words of its own. */
  readonly failureOf?: FailureOf
}

/**
 * Sends a request over a socket, byte for byte as it stands, and waits for its outcome. Never
 * rejects: a connection that fails is an outcome too, and so is a message that is none.
 */
export function dial(request: HttpRequest, door: Door, options: DialOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const describe = options.failureOf ?? failureOf
    const failWith = (error: NodeJS.ErrnoException) => {
      const failure = describe(options.signal?.aborted ? noAnswerInTime() : error, request)
      resolve({ type: 'failure', failure })
    }
    const outgoing = opened(request, door, options)
    if (outgoing === null) {
      resolve({ type: 'failure', failure: unsendable(request) })
      return
    }
    outgoing.on('response', (incoming) => {
      void readResponse(incoming, options.longestAnswer ?? Infinity).then((response) => {
        resolve({ type: 'response', response })
      }, failWith)
    })
    outgoing.on('upgrade', (incoming, socket) => {
      socket.destroy()
      resolve({ type: 'response', response: responseOf(incoming, noBytes) })
    })
    outgoing.on('error', failWith)
    options.signal?.addEventListener('abort', () => {
      failWith(noAnswerInTime())
    })
    outgoing.on('timeout', () => {
      outgoing.destroy(noAnswerInTime())
    })
    outgoing.end(arrayOfBytes(request.body))
  })
}

/** `null` when Node refuses the message: a line break in a header, a space in the target. */
function opened(request: HttpRequest, door: Door, options: DialOptions): ClientRequest | null {
  const { tls, ...place } = door
  const openRequest = tls ? requestOverTls : requestOverTcp
  try {
    const outgoing = openRequest({
      ...place,
      ...(tls && { ...tls, ...strictTls }),
      ...(options.signal && { signal: options.signal }),
      agent: options.agent ?? false,
      timeout: options.timeout,
      method: request.method,
      path: request.target,
      headers: flatHeaders(request.headers),
    })
    // Node has just written the head into `_header`, with a Connection line or chunks of its own
    // where ours names none. There is no public way to stop it from doing so for a flat list.
    return Object.assign(outgoing, {
      _header: requestBytes({ ...request, body: noBytes }),
      chunkedEncoding: false,
    })
  } catch {
    return null
  }
}

/** Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED and --tls-min-v1.0 change nothing here. */
const strictTls = { rejectUnauthorized: true, minVersion: 'TLSv1.2' as SecureVersion }

async function readResponse(incoming: IncomingMessage, longest: number): Promise<HttpResponse> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > longest) throw errorOf(answerTooLong, 'The answer is too long')
    chunks.push(chunk)
  }
  return responseOf(incoming, bytesOfArray(Buffer.concat(chunks)))
}

function responseOf(incoming: IncomingMessage, body: ByteString): HttpResponse {
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    headers: headersOfFlat(incoming.rawHeaders),
    body,
  }
}

function noAnswerInTime(): NodeJS.ErrnoException {
  return errorOf('ETIMEDOUT', 'No answer in time')
}

function errorOf(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code })
}
