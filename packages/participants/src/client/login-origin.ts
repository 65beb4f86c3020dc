import type { ClientSetup } from '@flowscope/reference'

/** Where the user logs in: `https`, except for names that never leave this machine. */
export function loginOrigin({ loginHost }: Pick<ClientSetup, 'loginHost'>): string {
  const name = loginHost.replace(/:\d+$/, '')
  const loopback = name === 'localhost' || name.endsWith('.localhost')
  return `${loopback ? 'http' : 'https'}://${loginHost}`
}
