import type { Visit } from '../../world/visit.ts'

const stockPages = ['/services/oauth2/success', '/services/oauth2/callback']

/**
 * Whether a refresh token may go where the browser itself carries it: to an app of the device, which
 * owns a scheme, or to a stock page of Salesforce that such an app watches (sheet §15).
 */
export function mayKeepRefreshToken({ place }: Visit, redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false
  const { protocol, origin, hostname, pathname } = new URL(redirectUri)
  if (protocol !== 'http:' && protocol !== 'https:') return true
  const isSalesforce = origin === place.origin || /(^|\.)salesforce\.com$/.test(hostname)
  return isSalesforce && stockPages.includes(pathname)
}
