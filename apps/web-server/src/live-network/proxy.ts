import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { getProxyForUrl } from 'proxy-from-env'

/** The URL of the proxy that leads to a URL; empty without one. */
export type ProxyFor = (url: string) => string

/** `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capitals or not, as they are at the moment. */
export const proxyOfEnvironment: ProxyFor = getProxyForUrl

/** The proxy did not lead on. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
  /** What it answered; `null` when it did not. */
  readonly status: number | null

  constructor(status: number | null, options?: ErrorOptions) {
    super('The proxy did not lead on', options)
    this.status = status
  }
}

/**
 * One message's way through a proxy. Its connection is not kept: it ends with the signal, also while
 * the proxy is still silent.
 *
 * @throws ProxyError when the address of the proxy is none
 */
export function proxyAgent(proxy: string, signal: AbortSignal): HttpsProxyAgent<string> {
  if (!/^https?:$/.test(protocolOf(proxy))) throw new ProxyError(null)
  return new TunnelAgent(proxy, { signal })
}

/** Where a proxy is, without the name and password that its URL may hold. */
export function shownProxy(proxy: string): string {
  return URL.canParse(proxy) ? `${protocolOf(proxy)}//${new URL(proxy).host}` : 'of this computer'
}

/**
 * The library hands a refusal of the proxy on as if the host had answered. Here it is a failure, so
 * that nobody takes it for an answer of Salesforce.
 */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(
    request: ClientRequest,
    options: Parameters<HttpsProxyAgent<string>['connect']>[1],
  ): Promise<Socket> {
    const answer: { status: number | null } = { status: null }
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      answer.status = statusCode
    })
    const socket = await super.connect(request, options).catch((cause: unknown) => {
      throw new ProxyError(answer.status, { cause })
    })
    if (answer.status === 200) return socket
    socket.destroy()
    throw new ProxyError(answer.status)
  }
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : ''
}
