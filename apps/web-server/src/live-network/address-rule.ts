import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an address that a name led to may be called. */
export type AddressRule = (address: string) => boolean

/** A name led to an address that the rule refuses. */
export class InsideAddress extends Error {
  override readonly name = 'InsideAddress'
}

/**
 * Public addresses only, in the spelling of the system's resolver.
 *
 * ipaddr.js knows IANA's registries of special addresses, Node's `BlockList` none. It reads `0177.1`
 * and `2130706433` too, so Node's strict `isIP` is asked before it; and it calls whatever no registry
 * lists `unicast`, so of IPv6 only 2000::/3 counts, the part that is given out (RFC 4291 §2.4).
 */
export const publicAddressesOnly: AddressRule = (address) => {
  if (address.includes('%')) return false
  switch (isIP(address)) {
    case 4:
      return ipaddr.IPv4.parse(address).range() === 'unicast'
    case 6:
      return isPublicIPv6(ipaddr.IPv6.parse(address))
    default:
      return false
  }
}

const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

/** What a resolver of a network without IPv4 makes of an IPv4 address (RFC 6052 §2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (address.match(nat64)) return carriedIPv4(address).range() === 'unicast'
  return address.match(givenOut) && address.range() === 'unicast'
}

function carriedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(-4))
}
