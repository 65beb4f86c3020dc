import {
  hostRule,
  openLiveNetwork,
  proxyOfEnvironment,
  publicAddressesOnly,
  systemResolve,
  type HostRule,
  type LiveNetworkOptions,
} from '../../live-network/index.ts'
import type { LiveSend } from '@flowscope/stage'

/** What live runs may be told; whatever is left out is strict and real. */
export interface LiveOptions extends Partial<
  Pick<LiveNetworkOptions, 'resolve' | 'addressRule' | 'proxy' | 'ca' | 'dialPort'>
> {
  /** Custom domains of sites that may be called beside Salesforce's own hosts. */
  readonly extraHosts?: readonly string[]
  /** The consumer secret in the environment file; `null` without one. */
  readonly environmentSecret?: string | null
  readonly limits?: Partial<LiveLimits>
}

export interface LiveLimits {
  /** How many runs there may be at once. */
  readonly runs: number
  /** How many of them one address may hold: a class often shares one. */
  readonly runsPerAddress: number
  /** Milliseconds without use after which a run is forgotten. */
  readonly idleLife: number
  /** Calls in a minute, of one owner or else of one address. */
  readonly calls: number
  /** Calls in a minute that begin a run or look at a set-up. */
  readonly beginnings: number
}

export const usualLimits: LiveLimits = {
  runs: 200,
  runsPerAddress: 50,
  idleLife: 60 * 60_000,
  calls: 300,
  beginnings: 60,
}

/** How live runs reach Salesforce from here. */
export interface Ways {
  readonly rule: HostRule
  readonly extraHosts: readonly string[]
  readonly mockHost: string
  readonly openNetwork: () => LiveSend
}

export function waysOf(mockUrl: string, given: LiveOptions): Ways {
  const { extraHosts = [], ca, dialPort } = given
  const rule = hostRule({ extraHosts, mock: mockUrl })
  const network: LiveNetworkOptions = {
    hostRule: rule,
    resolve: given.resolve ?? systemResolve,
    addressRule: given.addressRule ?? publicAddressesOnly,
    proxy: given.proxy ?? proxyOfEnvironment,
    timeout: { idle: 20_000, total: 30_000 },
    ...(ca !== undefined && { ca }),
    ...(dialPort !== undefined && { dialPort }),
  }
  return {
    rule,
    extraHosts,
    mockHost: new URL(mockUrl).host,
    openNetwork: () => openLiveNetwork(network),
  }
}
