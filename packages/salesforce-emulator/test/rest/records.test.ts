import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import { longId } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import { lastCheck } from '../walk.ts'
import {
  accountClass,
  accounts,
  apiOf,
  created,
  foundIn,
  namesFound,
  restErrorOf,
  said,
} from './rest-calls.ts'

const first = `${accounts}/0015g00000Acme1AAB`

holds('record.created', 'answers a new record with its id, and keeps it', async () => {
  const api = await apiOf()
  const response = await api.send('POST', accounts, { Name: 'Aster', Type: 'Prospect' })
  const id = longId('0015g0000000001')
  expect([...said(response), header(response.headers, 'Location')]).toEqual([
    201,
    { id, success: true, errors: [] },
    `${accounts}/${id}`,
  ])
  expect(lastCheck(api.world)).toBe('record.created')
  expect(said(await api.get(`${accounts}/${id}?fields=Name,Type,Industry,CreatedDate`))).toEqual([
    200,
    {
      attributes: { type: 'Account', url: `${accounts}/${id}` },
      Name: 'Aster',
      Type: 'Prospect',
      Industry: null,
      CreatedDate: '2026-01-05T10:00:02.250+0000',
    },
  ])
})

test('gives every new record an id of its own, in 15 and 18 characters', async () => {
  const api = await apiOf()
  const ids = [await created(api, { Name: 'One' }), await created(api, { Name: 'Two' })]
  expect(ids).toEqual(['0015g0000000001', '0015g0000000002'].map(longId))
  const [id = ''] = ids
  expect((await api.get(`${accounts}/${id.slice(0, 15)}`)).body).toBe(
    (await api.get(`${accounts}/${id}`)).body,
  )
})

holds('record.answered', 'shows a record with every field, and where it lives', async () => {
  const api = await apiOf()
  expect(said(await api.get(`${accounts}/0015g00000Acme2`))).toEqual([
    200,
    {
      attributes: { type: 'Account', url: `${accounts}/0015g00000Acme2AAB` },
      Id: '0015g00000Acme2AAB',
      IsDeleted: false,
      Name: 'Larch & Sons Carpentry',
      Type: null,
      Phone: null,
      AccountNumber: null,
      Website: null,
      Industry: 'Construction',
      Description: null,
      OwnerId: '0055g000000000BAAQ',
      CreatedDate: '2025-10-01T09:00:00.000+0000',
      CreatedById: '0055g000000000BAAQ',
      LastModifiedDate: '2025-10-01T09:00:00.000+0000',
      LastModifiedById: '0055g000000000BAAQ',
      SystemModstamp: '2025-10-01T09:00:00.000+0000',
    },
  ])
})

holds(
  'record.fields',
  'shows the fields that are named, and refuses one that is not there',
  async () => {
    const api = await apiOf()
    expect(said(await api.get(`${first}?fields=industry,Id`))[1]).toEqual({
      attributes: { type: 'Account', url: first },
      Industry: 'Retail',
      Id: '0015g00000Acme1AAB',
    })
    expect(said(await api.get(`${first}?fields=Id,foo`))).toEqual([
      400,
      restErrorOf('query.fields', { field: 'foo', object: 'Account' }),
    ])
    expect(lastCheck(api.world)).toBe('record.fields')
  },
)

holds('record.changed', 'changes the fields that are sent and leaves the others', async () => {
  const api = await apiOf()
  const response = await api.send('PATCH', first, {
    attributes: { type: 'Account' },
    name: 'Blue Harbour',
    Industry: '',
  })
  expect([response.status, response.reason, response.body]).toEqual([204, 'No Content', ''])
  expect(header(response.headers, 'Content-Length')).toBeUndefined()
  expect(header(response.headers, 'Content-Type')).toBeUndefined()
  expect(
    said(await api.get(`${first}?fields=Name,Industry,CreatedDate,LastModifiedDate`))[1],
  ).toEqual({
    attributes: { type: 'Account', url: first },
    Name: 'Blue Harbour',
    Industry: null,
    CreatedDate: '2025-10-01T09:00:00.000+0000',
    LastModifiedDate: '2026-01-05T10:00:02.250+0000',
  })
})

holds('record.deleted', 'has no record any more that was deleted', async () => {
  const api = await apiOf()
  const remove = () => api.sendText('DELETE', first, '')
  const response = await remove()
  expect([response.status, response.body]).toEqual([204, ''])
  expect(said(await api.get(first))).toEqual([404, restErrorOf('record.known')])
  expect(said(await remove())).toEqual([404, restErrorOf('record.known')])
  expect(await namesFound(api, 'SELECT Name FROM Account')).toHaveLength(2)
})

test('deletes a record once, even when two ask for it at the same time', async () => {
  const api = await apiOf()
  const both = await Promise.all([1, 2].map(() => api.sendText('DELETE', first, '')))
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 404])
})

holds('record.known', 'knows no record of another org, nor what is no id', async () => {
  const api = await apiOf()
  for (const id of [
    '0015g00000nothing',
    '0015g00000Acme9',
    'x',
    '0015g00000Acme1A',
    '0015g00000Acme1AAA',
  ]) {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      expect(said(await api.sendText(method, `${accounts}/${id}`, '{}'))).toEqual([
        404,
        restErrorOf('record.known'),
      ])
      expect(lastCheck(api.world)).toBe('record.known')
    }
  }
})

holds('externalId.known', 'finds nothing by an external id', async () => {
  const api = await apiOf()
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const response = await api.sendText(method, `${accounts}/Code__c/4711`, '{}')
    expect(said(response)).toEqual([404, restErrorOf('externalId.known', { field: 'Code__c' })])
    expect(lastCheck(api.world)).toBe('externalId.known')
  }
})

holds('accounts.room', 'keeps 2,000 accounts and not one more', async () => {
  const api = await apiOf()
  const list = Array.from({ length: 999 }, (_, at) => ({ Name: `B ${String(at)}` }))
  for (const part of [list, list.slice(2)]) await api.send('POST', accountClass, part)
  await created(api, { Name: 'The last one' })
  expect(said(await api.send('POST', accounts, { Name: 'One too many' }))).toEqual([
    400,
    restErrorOf('accounts.room'),
  ])
  expect(lastCheck(api.world)).toBe('accounts.room')
  expect(foundIn(await api.query('SELECT COUNT() FROM Account')).totalSize).toBe(2000)
  await api.sendText('DELETE', first, '')
  expect((await api.send('POST', accounts, { Name: 'Again' })).status).toBe(201)
})
