import { expect, test } from 'vitest'
import { bytesOfText, type HttpRequest } from '@flowscope/http-message'
import { holds } from './holds.ts'
import {
  browserAt,
  codeFor,
  errorOf,
  exchange,
  get,
  jsonOf,
  lastCheck,
  refreshing,
  textOf,
  tokensAt,
  worldOf,
} from './walk.ts'

const boundary = '----a.b'

function multipart(path: string, body: string, type = `multipart/form-data; boundary=${boundary}`) {
  const request = get(path, [['Content-Type', type]])
  return { ...request, method: 'POST', body: bytesOfText(body) } satisfies HttpRequest
}

function partsOf(form: Readonly<Record<string, string>>): string {
  const parts = Object.entries(form).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${boundary}--\r\n`
}

const path = '/services/oauth2/token'

holds('parameters.multipart', 'reads the fields of a multipart body', async () => {
  const world = worldOf()
  const code = await codeFor(browserAt(world))
  const response = await world.handle(multipart(path, partsOf({ ...exchange, code })))
  expect([response.status, lastCheck(world)]).toEqual([200, 'tokens.issued'])
})

test('reads the wanted format of an error in it', async () => {
  const response = await worldOf().handle(
    multipart(path, partsOf({ grant_type: 'x', format: 'xml' })),
  )
  expect(textOf(response)).toMatch(/^<\?xml/)
})

test('reads it at introspect, and nowhere else', async () => {
  const world = worldOf()
  const { access_token = '' } = await tokensAt(world)
  const form = { ...refreshing, token: access_token }
  const introspected = await world.handle(multipart('/services/oauth2/introspect', partsOf(form)))
  expect(jsonOf(introspected)).toMatchObject({ active: true })
  await world.handle(multipart('/services/oauth2/revoke', partsOf({ token: access_token })))
  expect(lastCheck(world)).toBe('parameters.formEncoded')
})

test('takes a quoted boundary, a preamble, and text that is not ASCII', async () => {
  const body = `preamble\r\n${partsOf({ grant_type: 'grün' })}`
  const world = worldOf()
  await world.handle(
    multipart(path, body, `Multipart/Form-Data; charset=utf-8; boundary="${boundary}"`),
  )
  expect([lastCheck(world), world.note(1)?.received]).toEqual(['grantType.supported', 'grün'])
})

test('passes files over', async () => {
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="grant_type"; filename="x"\r\n\r\nauthorization_code\r\n`
  const world = worldOf()
  const response = await world.handle(multipart(path, file + partsOf({ client_id: 'x' })))
  expect(jsonOf(response)).toEqual(errorOf('grantType.supported'))
})

test('refuses a parameter that comes twice', async () => {
  const world = worldOf()
  const body =
    partsOf({ grant_type: 'x' }).replace(`--${boundary}--\r\n`, '') + partsOf({ grant_type: 'y' })
  await world.handle(multipart(path, body))
  expect(lastCheck(world)).toBe('parameters.single')
})

test.each([
  ['is not closed', partsOf({ grant_type: 'x' }).slice(0, -6)],
  ['has no part', 'x'],
  ['has a part without a name', `--${boundary}\r\n\r\nx\r\n--${boundary}--`],
  [
    'has a part without an end of its head',
    `--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n--${boundary}--`,
  ],
  [
    'has 101 parts',
    partsOf(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`p${String(at)}`, 'x']))),
  ],
])('refuses a body that %s', async (_, body) => {
  const world = worldOf()
  const response = await world.handle(multipart(path, body))
  expect([response.status, lastCheck(world)]).toEqual([400, 'parameters.formEncoded'])
})

test.each([
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; ${'; '.repeat(20_000)}`,
])('refuses the type %j', async (type) => {
  const world = worldOf()
  await world.handle(multipart(path, partsOf({ grant_type: 'x' }), type))
  expect(lastCheck(world)).toBe('parameters.formEncoded')
})
