/** Who sends a message to whom, told by its first line and what stands in it. */
export function senderOf(text: string, station: string | null): readonly [string, string] {
  if (!text.startsWith('HTTP/1.1')) return ofRequest(text)
  if (text.includes('access_token')) return ['authServer', 'client']
  if (text.includes('"records"') || text.includes('INVALID_SESSION_ID')) return ['api', 'client']
  if (text.includes('/services/oauth2/authorize')) return ['client', 'browser']
  if (text.includes('RemoteAccess')) return ['authServer', 'browser']
  return station === 'revoke' ? ['authServer', 'client'] : ['client', 'browser']
}

function ofRequest(text: string): readonly [string, string] {
  const path = /^\w+ (\S+)/.exec(text)?.[1] ?? ''
  if (path.startsWith('/services/data/')) return ['client', 'api']
  if (path === '/services/oauth2/token' || path === '/services/oauth2/revoke') {
    return ['client', 'authServer']
  }
  return ['/connect', '/oauth/callback'].includes(path)
    ? ['browser', 'client']
    : ['browser', 'authServer']
}
