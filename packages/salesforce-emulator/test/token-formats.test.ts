import { expect } from 'vitest'
import { asBytes, header } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  asked,
  browserAt,
  codeFor,
  errorOf,
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

const formats = [
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
] as const

holds('token.formats', 'writes the answer as parameter and headers ask', async () => {
  for (const [what, more, headers, type, body] of formats) {
    const world = worldOf()
    const code = await codeFor(browserAt(world))
    const response = await token(world, { ...exchange, ...more, code }, headers)
    expect([what, header(response.headers, 'Content-Type')]).toEqual([what, type])
    expect(textOf(response)).toMatch(body)
  }
})

holds(
  'token.status',
  'writes errors in the format that was asked for, and forbids to store them',
  async () => {
    const response = await token(worldOf(), { ...exchange, format: 'xml', client_id: 'nobody' })
    expect(textOf(response)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><OAuth><error>invalid_client_id</error><error_description>client identifier invalid</error_description></OAuth>',
    )
    expect(header(response.headers, 'Cache-Control')).toBe('no-store')
  },
)

holds(
  'token.status',
  'is 400 without a challenge, also for a wrong secret in a Basic header',
  async () => {
    const basic = `Basic ${btoa(`${exchange['client_id'] ?? ''}:wrong`)}`
    const form = { grant_type: 'authorization_code', code: 'x' }
    const response = await token(worldOf(), form, [['Authorization', basic]])
    expect([response.status, jsonOf(response)]).toEqual([400, errorOf('client.authenticated')])
    expect(header(response.headers, 'WWW-Authenticate')).toBeUndefined()
  },
)

holds('parameters.inQuery', 'reads parameters in the query as well', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const request = post('/services/oauth2/token?format=urlencoded', { ...exchange, code })
  expect(textOf(await world.handle(request))).toMatch(/^access_token=/)
})

const unreadable = [
  ['JSON', 'application/json', '{"grant_type":"authorization_code"}'],
  ['multipart that is not closed', 'multipart/form-data; boundary=x', '--x\r\n\r\n'],
] as const

holds('parameters.formEncoded', 'refuses JSON, and multipart that is not closed', async () => {
  for (const [what, type, body] of unreadable) {
    const world = worldOf()
    const request = get('/services/oauth2/token', [['Content-Type', type]])
    const response = await world.handle({ ...request, method: 'POST', body: asBytes(body) })
    expect([what, response.status, jsonOf(response), lastCheck(world)]).toEqual([
      what,
      400,
      errorOf('parameters.formEncoded'),
      'parameters.formEncoded',
    ])
  }
})

holds(
  'tokens.apiInstance',
  'names where the API gateway is when sfap_api is granted, last of all fields',
  async () => {
    const world = worldOf(setupWith({ scopes: ['api', 'sfap_api'] }))
    const tokens = await tokensAt(world, { ...asked, scope: 'api sfap_api' })
    expect(Object.entries(tokens).at(-1)).toEqual(['api_instance_url', origin])
  },
)
