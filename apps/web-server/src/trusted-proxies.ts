import { isIP } from 'node:net'

const names = ['loopback', 'linklocal', 'uniquelocal']

/**
 * The addresses in TRUST_PROXY, parted by commas: `127.0.0.1`, `10.0.0.0/8`, or a name for a range
 * that Fastify knows.
 *
 * @throws RangeError names the one that is none of these
 */
export function readTrustedProxies(text: string): readonly string[] {
  const proxies = text.split(/[\s,]+/).filter((proxy) => proxy !== '')
  const wrong = proxies.find((proxy) => !names.includes(proxy) && !isAddress(proxy))
  if (wrong === undefined) return proxies
  throw new RangeError(
    `"${wrong}" is no address such as 127.0.0.1 or 10.0.0.0/8, and none of ${names.join(', ')}.`,
  )
}

function isAddress(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity
  return rest.length === 0 && isIP(address) !== 0 && length > 0 && length <= longest
}
