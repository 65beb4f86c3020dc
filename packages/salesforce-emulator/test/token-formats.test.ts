import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import {
  asked,
  browserAt,
  codeFor,
  exchange,
  get,
  jsonOf,
  lastCheck,
  origin,
  post,
  setupWith,
  textOf,
  token,
  tokensAt,
  worldOf,
} from './walk.ts'

test.each([
  [
    'format=xml',
    { format: 'xml' },
    [],
    'application/xml;charset=UTF-8',
    /^<\?xml version="1\.0" encoding="UTF-8"\?><OAuth><access_token>00D.*<\/OAuth>$/,
  ],
  [
    'format=urlencoded',
    { format: 'urlencoded' },
    [['Accept', 'application/json']],
    'application/x-www-form-urlencoded;charset=UTF-8',
    /^access_token=00D5g0000000001%21/,
  ],
  [
    'Accept: application/xml',
    {},
    [['Accept', 'text/html, application/xml;q=0.9']],
    'application/xml;charset=UTF-8',
    /^<\?xml/,
  ],
  ['Accept: */*', {}, [['Accept', '*/*']], 'application/json;charset=UTF-8', /^\{"access_token"/],
  [
    'X-PrettyPrint',
    {},
    [['X-PrettyPrint', '1']],
    'application/json;charset=UTF-8',
    /^\{\n {2}"access_token"/,
  ],
] as const)('writes the answer as %s asks', async (_, more, headers, type, body) => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const response = await token(world, { ...exchange, ...more, code }, headers)
  expect(header(response.headers, 'Content-Type')).toBe(type)
  expect(textOf(response)).toMatch(body)
})

test('writes errors in the format that was asked for, and forbids to store them', async () => {
  const response = await token(worldOf(), { ...exchange, format: 'xml', client_id: 'nobody' })
  expect(textOf(response)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><OAuth><error>invalid_client_id</error><error_description>client identifier invalid</error_description></OAuth>',
  )
  expect(header(response.headers, 'Cache-Control')).toBe('no-store')
})

test('reads parameters in the query as well', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const request = post('/services/oauth2/token?format=urlencoded', { ...exchange, code })
  expect(textOf(await world.handle(request))).toMatch(/^access_token=/)
})

test.each([
  ['JSON', 'application/json', '{"grant_type":"authorization_code"}'],
  ['multipart', 'multipart/form-data; boundary=x', '--x--'],
])('refuses a body of %s', async (_, type, body) => {
  const world = worldOf()
  const request = get('/services/oauth2/token', [['Content-Type', type]])
  const response = await world.handle({
    ...request,
    method: 'POST',
    body: body as typeof request.body,
  })
  expect([response.status, jsonOf(response)['error'], lastCheck(world)]).toEqual([
    400,
    'invalid_request',
    'parameters.formEncoded',
  ])
})

test('names where the API gateway is when sfap_api is granted, last of all fields', async () => {
  const world = worldOf(setupWith({ scopes: ['api', 'sfap_api'] }))
  const tokens = await tokensAt(world, { ...asked, scope: 'api sfap_api' })
  expect(Object.entries(tokens).at(-1)).toEqual(['api_instance_url', origin])
})
