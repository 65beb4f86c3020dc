/** The address at which the login page asks for a login that `startUrl` needs (sheet §1.2, hop 3). */
export function loginUrl(origin: string, startUrl: string): string {
  return `${origin}/?ec=302&startURL=${encodeURIComponent(startUrl)}`
}

/** Takes only a path of this host: a login must never lead to a stranger's page. */
export function localPath(startUrl: string | undefined): string {
  return startUrl !== undefined && /^\/(?![/\\])[\u0021-\u007e]*$/.test(startUrl) ? startUrl : '/'
}
