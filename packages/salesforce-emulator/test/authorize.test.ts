import { expect, test } from 'vitest'
import { header, parseForm } from '@flowscope/http-message'
import { wordsOf, type CheckName, type RefusalId } from '@flowscope/salesforce-emulator'
import { holds } from './holds.ts'
import {
  asked,
  authorizeTarget,
  but,
  callback,
  challenge,
  errorOf,
  exchange,
  get,
  jsonOf,
  lastCheck,
  orgWith,
  origin,
  post,
  setupWith,
  textOf,
  token,
  worldOf,
} from './walk.ts'

type Changes = Readonly<Record<string, string | undefined>>

/** The bare body of place A. */
async function refusal(changes: Changes, world = worldOf()) {
  const response = await world.handle(get(authorizeTarget(but(asked, changes))))
  return {
    status: response.status,
    type: header(response.headers, 'Content-Type'),
    location: header(response.headers, 'Location'),
    body: Object.fromEntries(
      parseForm(textOf(response)).map(({ name, value }) => [name, value] as const),
    ),
    check: lastCheck(world),
  }
}

/** How place A looks, with the words that the ledger has for a behaviour. */
function placeA(id: RefusalId, check: CheckName) {
  return {
    status: 400,
    type: 'text/html;charset=UTF-8',
    location: undefined,
    body: errorOf(id),
    check,
  }
}

/** Every refusal here must help whoever meets it. */
async function isRefused(changes: Changes, id: RefusalId, check: CheckName) {
  const world = worldOf()
  expect(await refusal(changes, world)).toEqual(placeA(id, check))
  const note = world.note(1)
  expect(note).toMatchObject({ passed: false, fix: expect.any(String) as string })
  expect(note?.causes).not.toEqual([])
}

holds('client.known', 'refuses an unknown client with a bare body', () =>
  isRefused({ client_id: 'nobody' }, 'client.known', 'client.known'),
)

holds('client.known', 'refuses a missing client with a bare body', () =>
  isRefused({ client_id: undefined }, 'client.known', 'client.known'),
)

holds('redirectUri.registered', 'refuses another redirect URI with a bare body', () =>
  isRefused(
    { redirect_uri: 'https://evil.example/' },
    'redirectUri.registered',
    'redirectUri.registered',
  ),
)

holds('redirectUri.registered', 'refuses a redirect URI with one slash more with a bare body', () =>
  isRefused({ redirect_uri: `${callback}/` }, 'redirectUri.registered', 'redirectUri.registered'),
)

holds('redirectUri.registered', 'refuses a redirect URI in capitals with a bare body', () =>
  isRefused(
    { redirect_uri: callback.toUpperCase() },
    'redirectUri.registered',
    'redirectUri.registered',
  ),
)

holds('redirectUri.missing', 'refuses a missing redirect URI with a bare body', () =>
  isRefused({ redirect_uri: undefined }, 'redirectUri.missing', 'redirectUri.registered'),
)

holds('responseType.supported', 'refuses another response type with a bare body', () =>
  isRefused(
    { response_type: 'code_credentials' },
    'responseType.supported',
    'responseType.supported',
  ),
)

holds('responseType.supported', 'refuses a missing response type with a bare body', () =>
  isRefused({ response_type: undefined }, 'responseType.supported', 'responseType.supported'),
)

holds('nonce.present', 'refuses an id token without a nonce with a bare body', () =>
  isRefused({ response_type: 'token id_token' }, 'nonce.present', 'nonce.present'),
)

holds('scope.known', 'refuses a scope that nobody knows with a bare body', () =>
  isRefused({ scope: 'api everything' }, 'scope.known', 'scope.known'),
)

holds('codeChallenge.wellFormed', 'refuses a challenge that is none with a bare body', () =>
  isRefused({ code_challenge: 'short' }, 'codeChallenge.wellFormed', 'codeChallenge.wellFormed'),
)

holds('codeChallenge.wellFormed', 'refuses a challenge with padding with a bare body', () =>
  isRefused(
    { code_challenge: `${challenge}=` },
    'codeChallenge.wellFormed',
    'codeChallenge.wellFormed',
  ),
)

holds('authorize.bareBody', 'writes a space as %20, with status 400 and no way back', async () => {
  const response = await worldOf().handle(get(authorizeTarget(but(asked, { scope: 'x' }))))
  const { code, text } = wordsOf('scope.known')
  expect([response.status, textOf(response)]).toEqual([
    400,
    `error=${code}&error_description=${encodeURIComponent(text ?? '')}`,
  ])
})

holds('codeChallenge.present', 'refuses a code without a challenge under PKCE', async () => {
  expect(await refusal({}, worldOf(setupWith({ requirePkce: true })))).toEqual(
    placeA('codeChallenge.present', 'codeChallenge.present'),
  )
})

holds('codeChallenge.present', 'asks no challenge of a user-agent flow', async () => {
  const { status } = await refusal(
    { response_type: 'token' },
    worldOf(setupWith({ requirePkce: true })),
  )
  expect(status).toBe(302)
})

holds('app.requirePkce', 'lets an app without the switch ask without a challenge', async () => {
  const given = [setupWith({ requirePkce: true }), setupWith({ requirePkce: false })]
  const answers = await Promise.all(given.map((each) => refusal({}, worldOf(each))))
  expect(answers.map(({ status }) => status)).toEqual([400, 302])
})

holds('org.requirePkce', 'asks every app of the org for a challenge', async () => {
  const strict = worldOf(orgWith({ requirePkce: true }))
  expect(await refusal({}, strict)).toEqual(
    placeA('codeChallenge.present', 'codeChallenge.present'),
  )
  expect(strict.note(1)?.stored).toBe('PKCE is required by this org')
  expect(await refusal({ code_challenge: challenge }, strict)).toMatchObject({ status: 302 })
})

holds('codeChallenge.method', 'does not look at the method', async () => {
  for (const code_challenge_method of ['S256', 'plain', 'odd']) {
    const { status } = await refusal({ code_challenge: challenge, code_challenge_method })
    expect(status).toBe(302)
  }
})

holds('app.consumerKey', 'is the name that a request must use, letter by letter', async () => {
  const consumerKey = '3MVG9Another.Key'
  const world = worldOf(setupWith({ consumerKey }))
  const answers = []
  for (const client_id of [consumerKey, consumerKey.toLowerCase(), asked['client_id']]) {
    answers.push((await refusal({ client_id }, world)).status)
  }
  expect(answers).toEqual([302, 400, 400])
})

holds('app.knownFrom', 'does not know an app that is being spread over its servers', async () => {
  const { startsAt } = setupWith({})
  const world = worldOf(setupWith({ knownFrom: startsAt + 10 * 60_000 }))
  expect(await refusal({}, world)).toEqual(placeA('client.known', 'client.known'))
  expect(jsonOf(await token(world, exchange))).toMatchObject(errorOf('client.known'))
  world.advance(10 * 60_000)
  expect((await refusal({}, world)).status).toBe(302)
})

holds('app.callbackUrls', 'takes each of the registered callback URLs, and no other', async () => {
  const world = worldOf(setupWith({ callbackUrls: [callback, 'myapp://done'] }))
  const answers = []
  for (const redirect_uri of [callback, 'myapp://done', 'myapp://other']) {
    answers.push((await refusal({ redirect_uri }, world)).status)
  }
  expect(answers).toEqual([302, 302, 400])
})

holds(
  'authorize.order',
  'names the client before the redirect URI, when both are wrong',
  async () => {
    const { body } = await refusal({ client_id: 'nobody', redirect_uri: 'https://evil.example/' })
    expect(body).toEqual(errorOf('client.known'))
  },
)

holds('authorize.branded', 'takes a brand in the path', async () => {
  const world = worldOf()
  const branded = authorizeTarget().replace('authorize?', 'authorize/SFDC_BLUE?')
  const wrong = authorizeTarget({ client_id: 'nobody' }).replace('authorize?', 'authorize/x?')
  expect((await world.handle(get(branded))).status).toBe(302)
  expect((await world.handle(post('/services/oauth2/authorize/x', asked))).status).toBe(302)
  expect((await world.handle(get(wrong))).status).toBe(400)
})

holds('parameters.single', 'refuses a parameter that comes twice with a bare body', async () => {
  const world = worldOf()
  const response = await world.handle(get(`${authorizeTarget()}&state=other`))
  const { code, text } = wordsOf('parameters.single')
  expect([response.status, textOf(response), lastCheck(world)]).toEqual([
    400,
    `error=${code}&error_description=${encodeURIComponent(text ?? '')}`,
    'parameters.single',
  ])
})

holds('parameters.wellFormed', 'refuses broken percent-encoding with a bare body', async () => {
  const world = worldOf()
  const response = await world.handle(get(`${authorizeTarget()}&nonce=%zz`))
  expect(Object.fromEntries(new URLSearchParams(textOf(response)))).toEqual(
    errorOf('parameters.wellFormed'),
  )
  expect([response.status, lastCheck(world)]).toEqual([400, 'parameters.wellFormed'])
})

holds('parameters.formEncoded', 'refuses a body of JSON with a bare body', async () => {
  const world = worldOf()
  const request = post('/services/oauth2/authorize', asked)
  const headers = request.headers.map(([name, value]) =>
    name === 'Content-Type' ? ([name, 'application/json'] as const) : ([name, value] as const),
  )
  const response = await world.handle({ ...request, headers })
  expect(Object.fromEntries(new URLSearchParams(textOf(response)))).toEqual(
    errorOf('parameters.formEncoded'),
  )
})

holds('authorize.source', 'sends a sound request to the page where the user decides', async () => {
  const response = await worldOf().handle(get(authorizeTarget(but(asked, { display: 'touch' }))))
  expect(response.status).toBe(302)
  expect(header(response.headers, 'Location')).toMatch(
    /^http:\/\/acme\.my\.localhost:3001\/setup\/secur\/RemoteAccessAuthorizationPage\.apexp\?source=CAAAA[\w-]{97}&display=touch$/,
  )
  expect(response.body).toBe('')
})

test('takes an authorization request by POST as well', async () => {
  const response = await worldOf().handle(post('/services/oauth2/authorize', asked))
  expect(response.status).toBe(302)
})

holds('authorize.ignored', 'ignores parameters and prompts that it does not know', async () => {
  const response = await worldOf().handle(
    get(authorizeTarget({ ...asked, device_id: '7', prompt: 'odd' })),
  )
  expect(response.status).toBe(302)
})

test('asks for all scopes of the app when none are named', async () => {
  const response = await worldOf().handle(get(authorizeTarget(but(asked, { scope: undefined }))))
  expect(response.status).toBe(302)
})

test('reads a redirect URI that was not encoded', async () => {
  const raw = authorizeTarget(but(asked, { redirect_uri: undefined }))
  const response = await worldOf().handle(
    get(`${raw}&redirect_uri=http://localhost:3000/oauth/callback`),
  )
  expect([response.status, header(response.headers, 'Location')?.startsWith(origin)]).toEqual([
    302,
    true,
  ])
})

test('keeps a state of thousands of characters', async () => {
  const response = await worldOf().handle(
    get(authorizeTarget({ ...asked, state: 'ä'.repeat(1500) })),
  )
  expect(response.status).toBe(302)
})
