import { Agent as PlainAgent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import {
  headerValues,
  urlOf,
  type Failure,
  type HttpRequest,
  type Outcome,
} from '@flowscope/http-message'
import { dial } from '@flowscope/node-ports'
import type { AddressRule } from './address-rule.ts'
import { addressRefused, liveFailure } from './failures.ts'
import type { AllowedPlace, HostRule } from './host-rule.ts'
import type { ProxyFor } from './proxy.ts'
import type { Resolve } from './resolver.ts'
import { wayTo } from './way.ts'

export interface LiveNetworkOptions {
  readonly hostRule: HostRule
  readonly resolve: Resolve
  readonly addressRule: AddressRule
  readonly proxy: ProxyFor
  readonly timeout: {
    /** Milliseconds without a byte after which a message is given up. */
    readonly idle: number
    /** Milliseconds that a message may take, looking up its host included. */
    readonly total: number
  }
  /** What to trust in place of Node's own authorities and NODE_EXTRA_CA_CERTS, as PEM. */
  readonly ca?: string
  /** The port that is dialled in place of the one in the message, where no proxy leads there. */
  readonly dialPort?: number
}

export interface LiveNetwork {
  /**
   * Sends one request to a real org, or to the mock. Follows no redirect and never rejects: what
   * may not be called, and what does not answer, is an outcome.
   */
  readonly send: (request: HttpRequest) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** Milliseconds: short, for a message that meets a connection just closed would be lost. */
const idleSocketLife = 4000

/** Bytes. */
const longestAnswer = 1024 * 1024

/** Milliseconds: Node's own quarter of a second is less than a slow line takes to any address. */
const timePerAddress = 2000

/**
 * The only way out for live runs: the host rule, then the resolver, the address rule, and a
 * connection to the very address that was checked. The mock is dialled on loopback. A proxy looks
 * names up itself; through one, the host rule holds and the address rule is the proxy's own affair.
 */
export function openLiveNetwork(options: LiveNetworkOptions): LiveNetwork {
  const kept = {
    keepAlive: true,
    timeout: idleSocketLife,
    autoSelectFamilyAttemptTimeout: timePerAddress,
  }
  const agents = { http: new PlainAgent(kept), https: new SecureAgent(kept) }
  return {
    send: async (request) => {
      const found = options.hostRule(request)
      if (!found.allowed) return failed(addressRefused(found.reason))
      const detour = detourOf(request)
      if (detour !== null) return failed(addressRefused(detour))
      return sendTo(found, request, { ...options, agents })
    },
    close: async () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

interface SendOptions extends LiveNetworkOptions {
  readonly agents: { readonly http: PlainAgent; readonly https: SecureAgent }
}

async function sendTo(
  to: AllowedPlace,
  request: HttpRequest,
  options: SendOptions,
): Promise<Outcome> {
  const { scheme, authority } = request
  const isMock = to.kind === 'mock'
  const proxy = isMock ? '' : options.proxy(urlOf(request))
  const failureOf = (error: Error) => liveFailure(error, { host: authority, isMock, proxy })
  const signal = AbortSignal.timeout(options.timeout.total)
  try {
    const { door, agent } = await wayTo(to, { ...options, scheme, proxy, signal })
    return await dial(request, door, {
      agent: agent ?? options.agents[scheme],
      timeout: options.timeout.idle,
      signal,
      longestAnswer,
      failureOf,
    })
  } catch (error) {
    return failed(failureOf(error instanceof Error ? error : new Error('', { cause: error })))
  }
}

/** A place inside a message from which a server could take another host than where it goes. */
function detourOf({ target, headers, authority }: HttpRequest): string | null {
  if (!target.startsWith('/')) return 'A live request names a path, not a whole address.'
  const own = (host: string) => host.toLowerCase() === authority.toLowerCase()
  if (headerValues(headers, 'host').every(own)) return null
  return `The Host header names another host than ${authority}, where the message goes.`
}

function failed(failure: Failure): Outcome {
  return { type: 'failure', failure }
}
