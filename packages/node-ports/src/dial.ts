import {
  request as openRequest,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http'
import {
  arrayOfBytes,
  bytesOfArray,
  flatHeaders,
  headersOfFlat,
  noBytes,
  requestBytes,
  type Failure,
  type FailureKind,
  type HttpRequest,
  type HttpResponse,
  type Outcome,
} from '@flowscope/http-message'

/** Where a message is really sent, whatever host it names: `curl --connect-to`. */
export interface Door {
  readonly host: string
  readonly port: number
}

export interface DialOptions {
  /** Keeps connections; without one, each request opens its own. */
  readonly agent?: Agent
  /** Milliseconds without a byte after which the connection is given up. */
  readonly timeout: number
}

/**
 * Sends a request over a socket, byte for byte as it stands, and waits for its outcome. Never
 * rejects: a connection that fails is an outcome too, and so is a message that is none.
 */
export function dial(request: HttpRequest, door: Door, options: DialOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const fail = (failure: Failure) => {
      resolve({ type: 'failure', failure })
    }
    const failWith = (error: NodeJS.ErrnoException) => {
      fail(failureOf(error, request.authority))
    }
    const outgoing = opened(request, door, options)
    if (outgoing === null) {
      fail(unsendable(request))
      return
    }
    outgoing.on('response', (incoming) => {
      void readResponse(incoming).then((response) => {
        resolve({ type: 'response', response })
      }, failWith)
    })
    outgoing.on('error', failWith)
    outgoing.on('timeout', () => {
      outgoing.destroy(Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' }))
    })
    outgoing.end(arrayOfBytes(request.body))
  })
}

/** `null` when Node refuses the message: a line break in a header, a space in the target. */
function opened(request: HttpRequest, door: Door, options: DialOptions): ClientRequest | null {
  try {
    const outgoing = openRequest({
      ...door,
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

async function readResponse(incoming: IncomingMessage): Promise<HttpResponse> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    headers: headersOfFlat(incoming.rawHeaders),
    body: bytesOfArray(Buffer.concat(chunks)),
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ECONNREFUSED: 'connectionRefused',
  ENOTFOUND: 'hostNotFound',
  EAI_AGAIN: 'hostNotFound',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'connectionCut',
  EPIPE: 'connectionCut',
}

const sentences: Readonly<Record<FailureKind, (host: string) => string>> = {
  connectionRefused: (host) => `Nothing answers at ${host}.`,
  hostNotFound: (host) => `The name ${host} leads to no address.`,
  timeout: (host) => `${host} did not answer in time.`,
  connectionCut: (host) => `${host} closed the connection before it had answered.`,
  tls: (host) => `No secure connection to ${host} came about.`,
  notHttp: (host) => `What ${host} sent is not HTTP.`,
}

function failureOf(error: NodeJS.ErrnoException, authority: string): Failure {
  const code = error.code ?? ''
  const kind = kinds[code] ?? (code.startsWith('HPE_') ? 'notHttp' : 'connectionCut')
  return { kind, detail: sentences[kind](authority) }
}

function unsendable({ authority }: HttpRequest): Failure {
  return { kind: 'notHttp', detail: `This message for ${authority} is not HTTP and was not sent.` }
}
