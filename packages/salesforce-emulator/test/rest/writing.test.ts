import { expect } from 'vitest'
import { header } from '@flowscope/http-message'
import { holds } from '../holds.ts'
import { lastCheck } from '../walk.ts'
import { accounts, apiOf, restErrorOf, said } from './rest-calls.ts'

const first = `${accounts}/0015g00000Acme1AAB`

async function refusalOf(body: unknown, method = 'POST', target = accounts) {
  const api = await apiOf()
  return [...said(await api.send(method, target, body)), lastCheck(api.world)]
}

holds('values.required', 'wants a name, and tells which field is missing', async () => {
  const refused = [
    400,
    restErrorOf('values.required', { fields: 'Name' }, ['Name']),
    'values.required',
  ]
  expect(await refusalOf({ Industry: 'Retail' })).toEqual(refused)
  expect(await refusalOf({ Name: '' })).toEqual(refused)
  expect(await refusalOf({ Name: null }, 'PATCH', first)).toEqual(refused)
})

holds('values.known', 'refuses a field that Account lacks', async () => {
  for (const field of ['foo', '__proto__', 'constructor']) {
    const body = JSON.parse(`{"Name":"x","${field}":"y"}`) as unknown
    expect(await refusalOf(body)).toEqual([
      400,
      restErrorOf('values.known', { field, object: 'Account' }),
      'values.known',
    ])
  }
})

holds('values.writable', 'leaves to the org what the org writes', async () => {
  const fields = ['Id', 'CreatedDate']
  expect(await refusalOf({ Name: 'x', id: first, CreatedDate: null })).toEqual([
    400,
    restErrorOf('values.writable', { fields: fields.join(', ') }, fields),
    'values.writable',
  ])
})

holds('values.typed', 'takes texts for texts and nothing else', async () => {
  expect(await refusalOf({ Name: 7 })).toEqual([
    400,
    restErrorOf('values.typed', { value: '7' }),
    'values.typed',
  ])
})

holds('values.fitting', 'refuses a text that is too long for its field', async () => {
  const value = 'x'.repeat(256)
  expect(await refusalOf({ Name: value })).toEqual([
    400,
    restErrorOf('values.fitting', { label: 'Account Name', value, length: '255' }, ['Name']),
    'values.fitting',
  ])
})

holds('json.wellFormed', 'refuses a body that is no JSON object', async () => {
  const api = await apiOf()
  for (const text of ['{"Name":', '[]', 'null', '"x"', '['.repeat(60_000)]) {
    expect(said(await api.sendText('POST', accounts, text))).toEqual([
      400,
      restErrorOf('json.wellFormed'),
    ])
    expect(lastCheck(api.world)).toBe('json.wellFormed')
  }
})

holds('json.missing', 'refuses a record without a body', async () => {
  const api = await apiOf()
  expect(said(await api.sendText('POST', accounts, ''))).toEqual([400, restErrorOf('json.missing')])
})

holds('json.mediaType', 'reads JSON and nothing else', async () => {
  const api = await apiOf()
  const send = (type: string) =>
    api.sendText('POST', accounts, '{"Name":"x"}', [['Content-Type', type]])
  expect(said(await send('text/plain; charset=utf-8'))).toEqual([
    415,
    restErrorOf('json.mediaType', { mediaType: 'text/plain' }),
  ])
  expect(lastCheck(api.world)).toBe('json.mediaType')
  expect((await send('Application/JSON; charset=UTF-8')).status).toBe(201)
})

holds('record.override', 'takes a POST for a PATCH where the address says so', async () => {
  const api = await apiOf()
  const post = (target: string) => api.send('POST', target, { Name: 'Blue' })
  expect((await post(`${first}?_HttpMethod=PATCH`)).status).toBe(204)
  expect(said(await api.get(`${first}?fields=Name`))[1]).toMatchObject({ Name: 'Blue' })
  for (const target of [first, `${first}?_HttpMethod=DELETE`]) {
    const response = await post(target)
    expect([...said(response), header(response.headers, 'Allow')]).toEqual([
      405,
      restErrorOf('rest.method', { method: 'POST', allowed: 'GET,HEAD,PATCH,DELETE' }),
      'GET, HEAD, PATCH, DELETE',
    ])
  }
})
