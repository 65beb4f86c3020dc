import { acmeOrg } from '@flowscope/reference'
import { createBrowser } from './browser.ts'

/**
 * Walks from the authorization URL to the callback: logs in as the practice user, allows access.
 *
 * @returns the callback URL that the client would receive
 */
export async function logInAndAllow(authorizationUrl: URL, callback: string): Promise<URL> {
  const [user] = acmeOrg.users
  const browser = createBrowser(callback)
  const login = await browser.open(authorizationUrl.href)
  const consent = await browser.press(login, 'Login', {
    username: user?.username ?? '',
    pw: user?.password ?? '',
  })
  const back = await browser.press(consent, 'oaapprove')
  return new URL(back.url)
}
