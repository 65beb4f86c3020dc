import type { Page } from '@playwright/test'
import { post } from './ask.ts'
import { learnersApp } from './northwind.ts'
import type { StandIn } from './stand-in.ts'

/** RFC 7636, Appendix B. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

const callback = 'https://client.example/callback'
const client = {
  client_id: learnersApp.consumerKey,
  client_secret: learnersApp.consumerSecret ?? '',
}

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly instance_url: string
  readonly id: string
}

/**
 * Goes through the login in a browser, for a client that is none of ours.
 *
 * @param decide what the user does at the consent page
 * @returns the query that the callback receives
 */
export async function comeBack(
  page: Page,
  standIn: StandIn,
  host: string,
  decide: (page: Page) => Promise<void> = standIn.pages.allow,
): Promise<URLSearchParams> {
  standIn.allowCallback(callback)
  await page.route(`${callback}?*`, (route) => route.fulfill({ body: 'Back at the client.' }))
  await page.goto(authorizeUrl(host))
  await standIn.pages.logIn(page, host)
  const [back] = await Promise.all([page.waitForRequest(`${callback}?*`), decide(page)])
  return new URL(back.url()).searchParams
}

function authorizeUrl(host: string): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: callback,
    scope: 'openid api refresh_token',
    state: 'kept',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return `https://${host}/services/oauth2/authorize?${query.toString()}`
}

export async function tokensFor(standIn: StandIn, host: string, code: string): Promise<Tokens> {
  const { body } = await post(standIn, host, '/services/oauth2/token', {
    ...client,
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: callback,
  })
  return JSON.parse(body) as Tokens
}

export async function refreshed(standIn: StandIn, host: string, token: string): Promise<Tokens> {
  const { body } = await post(standIn, host, '/services/oauth2/token', {
    ...client,
    grant_type: 'refresh_token',
    refresh_token: token,
  })
  return JSON.parse(body) as Tokens
}
