/** Whether what travels to a host never leaves this machine, so that `Secure` cookies may go there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host)
}

/**
 * Whether two addresses are one site to a cookie: the same scheme and the same registrable domain.
 * The practice browser has no list of public suffixes; it takes the last two labels.
 */
export function sameSite(a: URL, b: URL): boolean {
  return (
    a.protocol === b.protocol && registrableDomain(a.hostname) === registrableDomain(b.hostname)
  )
}

function registrableDomain(host: string): string {
  return isAddress(host) ? host : host.split('.').slice(-2).join('.')
}

/** IPv4 or IPv6 in the spelling of `URL.hostname`. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)
}

function isLoopbackAddress(host: string): boolean {
  return host === '[::1]' || (isAddress(host) && host.startsWith('127.'))
}
