import { expect, test } from 'vitest'
import { bytesOfText } from '@flowscope/http-message'
import { acmeOrg } from '@flowscope/reference'
import {
  bearer,
  browserAt,
  exchange,
  get,
  jsonOf,
  lastCheck,
  logIn,
  nextOf,
  reach,
  setup,
  soql,
  token,
  tokensAt,
  user,
  worldOf,
} from '../walk.ts'
import { holds } from '../holds.ts'
import {
  accountClass,
  apiOf,
  foundIn,
  namesFound,
  restErrorOf,
  said,
  type Api,
} from './rest-calls.ts'

const list = [
  { Name: 'Aster', Description: 'From org A', Type: 'Prospect', Industry: 'Retail' },
  { Name: 'Birch', Description: null, Type: null, Industry: null, Rating: 5 },
]

const added = (api: Api) =>
  namesFound(api, 'SELECT Name FROM Account WHERE CreatedDate > 2026-01-01T00:00:00Z')

holds('apex.succeeded', 'says "Success", and the accounts are there', async () => {
  const api = await apiOf()
  expect(said(await api.send('POST', accountClass, list))).toEqual([200, 'Success'])
  expect(lastCheck(api.world)).toBe('apex.succeeded')
  expect(await added(api)).toEqual(['Aster', 'Birch'])
  const { records } = said(
    await api.query("SELECT Description, Type, Industry FROM Account WHERE Name = 'Aster'"),
  )[1] as { readonly records: readonly object[] }
  expect(records).toMatchObject([
    { Description: 'From org A', Type: 'Prospect', Industry: 'Retail' },
  ])
})

holds('apex.insert', 'takes an empty list too', async () => {
  const api = await apiOf()
  expect(said(await api.send('POST', accountClass, []))).toEqual([200, 'Success'])
  expect(await added(api)).toEqual([])
})

holds(
  'apex.failed',
  'says "Failure" with 200, and inserts none when one does not fit',
  async () => {
    const api = await apiOf()
    const wrong = [
      { Industry: 'Retail' },
      { Name: 'x'.repeat(256) },
      { Name: 'x', Type: 7 },
      null,
      'x',
    ]
    for (const each of wrong) {
      expect(said(await api.send('POST', accountClass, [list[0], each]))).toEqual([200, 'Failure'])
      expect(lastCheck(api.world)).toBe('apex.failed')
    }
    expect(said(await api.send('POST', accountClass, list[0]))[1]).toBe('Failure')
    expect(said(await api.sendText('POST', accountClass, '[{'))[1]).toBe('Failure')
    expect(await added(api)).toEqual([])
  },
)

test('inserts nothing of a list for which the org has no room', async () => {
  const api = await apiOf()
  const many = Array.from({ length: 2000 }, () => ({ Name: 'x' }))
  expect(said(await api.send('POST', accountClass, many))[1]).toBe('Failure')
  expect(await added(api)).toEqual([])
})

test('puts the accounts into the org of the token and into no other', async () => {
  const kim = acmeOrg.users.map((each) => ({
    ...each,
    id: '0055g000000001B',
    username: 'kim@birch.example',
  }))
  const birch = { ...acmeOrg, id: '00D5g0000000002', myDomain: 'birch', users: kim, accounts: [] }
  const world = worldOf({ ...setup, orgs: [acmeOrg, birch] })
  const there = 'birch.my.localhost:3001'
  const browser = browserAt(world, there)
  const page = await logIn(browser, await reach(browser), {
    ...user,
    username: 'kim@birch.example',
  })
  const back = new URL(nextOf(await browser.submit(page, { allow: ' Allow ' })))
  const code = back.searchParams.get('code') ?? ''
  const { access_token } = jsonOf(await token(world, { ...exchange, code }, [], there))
  const inserted = await world.handle({
    ...get(accountClass, bearer(access_token), there),
    method: 'POST',
    body: bytesOfText(JSON.stringify(list)),
  })
  expect(said(inserted)).toEqual([200, 'Success'])
  const count = async (accessToken: string | undefined, at?: string) =>
    foundIn(await world.handle(get(soql('SELECT COUNT() FROM Account'), bearer(accessToken), at)))
      .totalSize
  const { access_token: here } = await tokensAt(world)
  expect([await count(access_token, there), await count(here)]).toEqual([2, 3])
})

holds('apexrest.path', 'knows no other Apex class', async () => {
  const world = worldOf()
  const response = await world.handle(get('/services/apexrest/other/thing'))
  expect(said(response)).toEqual([404, restErrorOf('apexrest.path', { path: '/other/thing' })])
})
