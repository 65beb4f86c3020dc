import { expect } from 'vitest'
import { header, parseForm } from '@flowscope/http-message'
import { wordsOf, type World } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  but,
  callApi,
  callback,
  challengeFor,
  consentPageFor,
  jsonOf,
  lastCheck,
  logIn,
  nextOf,
  orgWith,
  origin,
  reach,
  refreshing,
  setupWith,
  textOf,
  token,
  worldOf,
  type Browser,
  type Pairs,
} from './walk.ts'

const askedForToken = but(asked, { response_type: 'token' })
const askedForBoth = but(askedForToken, { response_type: 'token id_token', nonce: 'n-1' })
const stock = `${origin}/services/oauth2/success`

/** Allow pressed; where the browser is sent. */
async function allowed(browser: Browser, parameters: Pairs): Promise<string> {
  const page = await consentPageFor(browser, parameters)
  return nextOf(await browser.submit(page, { allow: ' Allow ' }))
}

function fragmentOf(url: string) {
  const fields = parseForm(url.slice(url.indexOf('#') + 1))
  return {
    names: fields.map(({ name }) => name),
    values: Object.fromEntries(fields.map(({ name, value }) => [name, value] as const)),
  }
}

function fragmentAt(world: World, parameters: Pairs) {
  return allowed(browserAt(world), parameters).then(fragmentOf)
}

function claimsOf(jwt = ''): unknown {
  const [, claims = ''] = jwt.split('.')
  return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
}

holds(
  'userAgent.tokensIssued',
  'puts the tokens behind the # in the documented order',
  async () => {
    const world = worldOf()
    const url = await allowed(browserAt(world), askedForToken)
    expect(url.startsWith(`${callback}#access_token=00D5g0000000001%21`)).toBe(true)
    expect(url.slice(url.indexOf('#'))).toMatch(/^#(?:[a-z_]+=[\w.*%-]*&?)+$/)
    expect(fragmentOf(url).names).toEqual([
      'access_token',
      'instance_url',
      'id',
      'issued_at',
      'signature',
      'scope',
      'token_type',
      'state',
    ])
    expect(fragmentOf(url).values).toMatchObject({
      instance_url: origin,
      scope: 'refresh_token openid api',
      token_type: 'Bearer',
      state: 'xyz',
    })
    expect(lastCheck(world)).toBe('userAgent.tokensIssued')
  },
)

holds('userAgent.tokensIssued', 'gives a token that opens the API', async () => {
  const world = worldOf()
  const { values } = await fragmentAt(world, askedForToken)
  expect((await callApi(world, values['access_token'])).status).toBe(200)
})

holds('userAgent.tokensIssued', 'leaves state out when none was sent', async () => {
  const { names } = await fragmentAt(worldOf(), but(askedForToken, { state: undefined }))
  expect(names).not.toContain('state')
})

holds('userAgent.idToken', 'puts the id token last, with the nonce inside', async () => {
  const { names, values } = await fragmentAt(worldOf(), askedForBoth)
  expect(names.slice(-2)).toEqual(['state', 'id_token'])
  expect(claimsOf(values['id_token'])).toMatchObject({ nonce: 'n-1', sub: values['id'] })
})

holds('userAgent.idToken', 'gives no id token where openid was not granted', async () => {
  const { names } = await fragmentAt(worldOf(), but(askedForBoth, { scope: 'api' }))
  expect(names).not.toContain('id_token')
})

holds('nonce.present', 'lets a plain token go without a nonce', async () => {
  const { names } = await fragmentAt(worldOf(), askedForToken)
  expect(names).toContain('access_token')
})

holds(
  'userAgent.refreshToken',
  'lets custom schemes and the stock callbacks keep a refresh token',
  async () => {
    for (const redirect_uri of [
      'myapp://done',
      stock,
      'https://login.salesforce.com/services/oauth2/success',
    ]) {
      const world = worldOf(setupWith({ callbackUrls: [redirect_uri] }))
      const { names, values } = await fragmentAt(world, but(askedForToken, { redirect_uri }))
      expect(names.slice(0, 2)).toEqual(['access_token', 'refresh_token'])
      const refreshed = { ...refreshing, refresh_token: values['refresh_token'] ?? '' }
      expect((await token(world, refreshed)).status).toBe(200)
    }
  },
)

holds('userAgent.refreshToken', 'gives no refresh token to other addresses', async () => {
  for (const redirect_uri of [
    callback,
    'https://app.example/services/oauth2/success',
    `${origin}/services/oauth2/other`,
    'https://notsalesforce.com/services/oauth2/success',
  ]) {
    const world = worldOf(setupWith({ callbackUrls: [redirect_uri] }))
    const { names } = await fragmentAt(world, but(askedForToken, { redirect_uri }))
    expect(names).not.toContain('refresh_token')
  }
})

holds('userAgent.refreshToken', 'gives none to a custom scheme that did not ask', async () => {
  const world = worldOf(setupWith({ callbackUrls: ['myapp://done'] }))
  const parameters = but(askedForToken, { redirect_uri: 'myapp://done', scope: 'api' })
  expect((await fragmentAt(world, parameters)).names).not.toContain('refresh_token')
})

holds('userAgent.approvals', 'lets the sixth grant push out the first', async () => {
  const world = worldOf()
  const browser = browserAt(world)
  const first = fragmentOf(await allowed(browser, askedForToken)).values['access_token']
  for (let again = 0; again < 4; again += 1) nextOf(await reach(browser, askedForToken))
  expect((await callApi(world, first)).status).toBe(200)
  nextOf(await reach(browser, askedForToken))
  expect((await callApi(world, first)).status).toBe(401)
})

holds('userAgent.errors', 'tells of a Deny in the query, with state', async () => {
  const browser = browserAt(worldOf())
  const page = await consentPageFor(browser, askedForToken)
  const url = new URL(nextOf(await browser.submit(page, { deny: ' Deny ' })))
  expect([url.hash, Object.fromEntries(url.searchParams)]).toEqual([
    '',
    {
      error: 'access_denied',
      error_description: 'end-user denied authorization',
      state: 'xyz',
    },
  ])
})

holds(
  'userAgentFlow.allowed',
  'refuses every response type with a token where the org blocks it',
  async () => {
    for (const response_type of ['token', 'token id_token', 'hybrid_token']) {
      const world = worldOf(orgWith({ allowUserAgentFlows: false }))
      const browser = browserAt(world)
      const page = await logIn(browser, await reach(browser, but(askedForBoth, { response_type })))
      const { code } = wordsOf('userAgentFlow.allowed')
      expect(nextOf(page)).toBe(`${callback}?error=${code}&state=xyz`)
      const note = world.note(world.requestCount())
      expect(note).toMatchObject({
        check: 'userAgentFlow.allowed',
        passed: false,
        received: response_type,
        fix: expect.any(String) as string,
      })
    }
  },
)

holds(
  'org.allowUserAgentFlows',
  'leaves codes alone, and lets tokens through when on',
  async () => {
    const blocked = worldOf(orgWith({ allowUserAgentFlows: false }))
    expect(await allowed(browserAt(blocked), asked)).toContain(`${callback}?code=`)
    const open = worldOf(orgWith({ allowUserAgentFlows: true }))
    expect(await allowed(browserAt(open), askedForToken)).toContain('#access_token=')
  },
)

holds('stockCallback.shown', 'shows nothing of what arrives', async () => {
  const world = worldOf()
  for (const path of ['success', 'callback']) {
    const page = await browserAt(world).open(`/services/oauth2/${path}?code=secret&state=%3Cb%3E`)
    expect(page.status).toBe(200)
    expect(header(page.headers, 'Content-Type')).toBe('text/html; charset=UTF-8')
    expect(textOf(page)).not.toMatch(/secret|<b>/)
    expect(lastCheck(world)).toBe('stockCallback.shown')
  }
})

holds(
  'pkceGenerator.answered',
  'gives a verifier and the challenge that belongs to it',
  async () => {
    const world = worldOf()
    const first = jsonOf(await browserAt(world).open('/services/oauth2/pkce/generator'))
    const second = jsonOf(await browserAt(world).open('/services/oauth2/pkce/generator'))
    expect(Object.keys(first)).toEqual(['code_verifier', 'code_challenge'])
    expect(first['code_verifier']).toMatch(/^[\w-]{171}$/)
    expect(first['code_challenge']).toBe(challengeFor(first['code_verifier'] ?? ''))
    expect(second['code_verifier']).not.toBe(first['code_verifier'])
  },
)

holds('code.issued', 'puts the code in the query, state last, and no iss', async () => {
  const world = worldOf()
  const url = await allowed(browserAt(world), asked)
  expect(url).toMatch(/^http:\/\/localhost:3000\/oauth\/callback\?code=aPrx[\w.]+%3D%3D&state=xyz$/)
  expect(lastCheck(world)).toBe('code.issued')
})
