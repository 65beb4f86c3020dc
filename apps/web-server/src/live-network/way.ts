import type { Agent } from 'node:http'
import type { Door } from '@flowscope/node-ports'
import { InsideAddress, type AddressRule } from './address-rule.ts'
import type { AllowedPlace } from './host-rule.ts'
import { proxyAgent } from './proxy.ts'
import { pinnedTo, type Resolve } from './resolver.ts'

/** Where a message is dialled, and through what. */
export interface Way {
  readonly door: Door
  /** Of this message alone; `null` where connections are kept. */
  readonly agent: Agent | null
}

export interface WayOptions {
  readonly scheme: 'http' | 'https'
  /** The URL of the proxy, empty without one. */
  readonly proxy: string
  readonly resolve: Resolve
  readonly addressRule: AddressRule
  readonly signal: AbortSignal
  readonly ca?: string
  readonly dialPort?: number
}

/** @throws InsideAddress, ProxyError, or the error of the resolver */
export async function wayTo(to: AllowedPlace, options: WayOptions): Promise<Way> {
  const { host, port } = to
  const tls = options.scheme === 'https' ? { tls: certified(host, options) } : {}
  if (to.kind === 'mock') {
    return { door: { host, port, ...tls, lookup: pinnedTo(loopback) }, agent: null }
  }
  if (options.proxy !== '') {
    return { door: { host, port, ...tls }, agent: proxyAgent(options.proxy, options.signal) }
  }
  const lookup = pinnedTo(await checkedAddresses(host, options))
  return { door: { host, port: options.dialPort ?? port, ...tls, lookup }, agent: null }
}

/** `localhost` and the names below it are this machine (RFC 6761 §6.3); no resolver is asked. */
const loopback = ['127.0.0.1', '::1']

function certified(servername: string, { ca }: WayOptions) {
  return ca === undefined ? { servername } : { servername, ca }
}

async function checkedAddresses(host: string, options: WayOptions): Promise<readonly string[]> {
  const addresses = await inTime(options.resolve(host), options.signal)
  if (addresses.length === 0) throw lookupError('ENOTFOUND')
  if (!addresses.every((address) => options.addressRule(address))) throw new InsideAddress()
  return addresses
}

function inTime<Found>(looking: Promise<Found>, signal: AbortSignal): Promise<Found> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(lookupError('EAI_AGAIN'))
    }
    signal.addEventListener('abort', giveUp, { once: true })
    looking.then(resolve, reject)
  })
}

function lookupError(code: 'ENOTFOUND' | 'EAI_AGAIN'): NodeJS.ErrnoException {
  return Object.assign(new Error('The lookup failed'), { code })
}
