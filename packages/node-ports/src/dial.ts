import { request as openRequest, type Agent, type IncomingMessage } from 'node:http'
import {
  arrayOfBytes,
  bytesOfArray,
  flatHeaders,
  headersOfFlat,
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
  readonly agent?: Agent
  /** Milliseconds without a byte after which the connection is given up. */
  readonly timeout: number
}

/**
 * Sends a request over a socket, byte for byte as it stands, and waits for its outcome. Never
 * rejects: a connection that fails is an outcome too.
 */
export function dial(request: HttpRequest, door: Door, options: DialOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      resolve({ type: 'failure', failure: failureOf(error, request.authority) })
    }
    const outgoing = openRequest(
      {
        ...door,
        ...(options.agent ? { agent: options.agent } : {}),
        method: request.method,
        path: request.target,
        headers: flatHeaders(request.headers),
        timeout: options.timeout,
        insecureHTTPParser: false,
      },
      (incoming) => {
        incoming.on('error', fail)
        void readResponse(incoming).then((response) => {
          resolve({ type: 'response', response })
        }, fail)
      },
    )
    outgoing.on('error', fail)
    outgoing.on('timeout', () => {
      outgoing.destroy(Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' }))
    })
    outgoing.end(arrayOfBytes(request.body))
  })
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
