import type { ClientSetup } from '@flowscope/reference'

/**
 * Where the user logs in: `https`, except for names that never leave this machine. At an Experience
 * Cloud site the host is followed by the site's path, which belongs to every address (sheet §1.1).
 */
export function loginOrigin({ loginHost }: Pick<ClientSetup, 'loginHost'>): string {
  const name = loginHost.replace(/[:/].*$/, '')
  const loopback = name === 'localhost' || name.endsWith('.localhost')
  return `${loopback ? 'http' : 'https'}://${loginHost}`
}
