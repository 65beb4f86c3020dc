import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'

/**
 * All addresses of a host name. Rejects with Node's error (`ENOTFOUND`, `EAI_AGAIN`) when there is
 * none.
 */
export type Resolve = (host: string) => Promise<readonly string[]>

/** As the system does it, hosts file included; asked once. */
export const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true })
  return found.map(({ address }) => address)
}

/** Leads every name to these addresses: what was checked is what is connected to. */
export function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, answer) => {
    const [first] = found
    queueMicrotask(() => {
      if (options.all) answer(null, found)
      else answer(null, first?.address ?? '', first?.family)
    })
  }
}
