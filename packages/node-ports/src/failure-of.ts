import type { Failure, FailureKind, HttpRequest } from '@flowscope/http-message'

/** What `dial` makes of a connection that failed; `error.code` is Node's, or one of ours below. */
export type FailureOf = (error: NodeJS.ErrnoException, request: HttpRequest) => Failure

/** The code of the error when an answer is longer than was allowed. */
export const answerTooLong = 'ERR_ANSWER_TOO_LONG'

/** The plain sentences, for networks on which there is nothing to advise. */
export const failureOf: FailureOf = (error, { authority }) => {
  const kind = kindOf(error.code ?? '')
  return { kind, detail: sentences[kind](authority) }
}

/** A message that Node would not write. */
export function unsendable({ authority }: HttpRequest): Failure {
  return { kind: 'notHttp', detail: `This message for ${authority} is not HTTP and was not sent.` }
}

function kindOf(code: string): FailureKind {
  return kinds[code] ?? (code.startsWith('HPE_') ? 'notHttp' : 'connectionCut')
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
  proxy: (host) => `The proxy did not lead to ${host}.`,
  addressRefused: (host) => `${host} is not called from here.`,
}
