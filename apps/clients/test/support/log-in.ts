import { acmeOrg } from '@flowscope/reference'
import { createBrowser, type Browser, type Page } from './browser.ts'

/**
 * Walks from the authorization URL to the callback: logs in as the practice user, allows access.
 *
 * @returns the callback URL that the client would receive
 */
export async function logInAndAllow(authorizationUrl: URL, callback: string): Promise<URL> {
  const { url } = await answerConsent('oaapprove', authorizationUrl, createBrowser(callback))
  return new URL(url)
}

/** The same walk, ended with *Deny*. */
export async function logInAndDeny(authorizationUrl: URL, callback: string): Promise<URL> {
  const { url } = await answerConsent('oadeny', authorizationUrl, createBrowser(callback))
  return new URL(url)
}

/** Opens the address in a browser of the caller's, logs in, presses a button of the consent page. */
export async function answerConsent(
  button: 'oaapprove' | 'oadeny',
  authorizationUrl: URL,
  browser: Browser,
): Promise<Page> {
  return browser.press(await logIn(await browser.open(authorizationUrl.href), browser), button)
}

/** From the login page to the end: logs in, allows access. */
export async function allow(login: Page, browser: Browser): Promise<Page> {
  return browser.press(await logIn(login, browser), 'oaapprove')
}

function logIn(login: Page, browser: Browser): Promise<Page> {
  const [user] = acmeOrg.users
  return browser.press(login, 'Login', { username: user?.username ?? '', pw: user?.password ?? '' })
}
