import { onTestFinished } from 'vitest'
import { noBytes, type HttpRequest, type TlsReason } from '@flowscope/http-message'
import {
  hostRule,
  openLiveNetwork,
  type LiveNetwork,
  type LiveNetworkOptions,
} from '../../../src/live-network/index.ts'

const loopbackOnly = (address: string) => address === '127.0.0.1'

/** A network whose names lead to loopback, closed when the test ends. */
export function testNetwork(options: Partial<LiveNetworkOptions>): LiveNetwork {
  const network = openLiveNetwork({
    hostRule: hostRule({ extraHosts: [], mock: null }),
    resolve: async () => ['127.0.0.1'],
    addressRule: loopbackOnly,
    proxy: () => '',
    timeout: { idle: 5000, total: 10_000 },
    ...options,
  })
  onTestFinished(() => network.close())
  return network
}

export const login = 'login.salesforce.com'

export function get(
  authority: string,
  target = '/',
  scheme: 'http' | 'https' = 'https',
): HttpRequest {
  const headers = [
    ['hOsT', authority],
    ['Accept', '*/*'],
  ] as const
  return { scheme, authority, method: 'GET', target, headers, body: noBytes }
}

export function failing(kind: string, detail: string, reason?: TlsReason) {
  return { type: 'failure', failure: { kind, detail, ...(reason && { reason }) } }
}
