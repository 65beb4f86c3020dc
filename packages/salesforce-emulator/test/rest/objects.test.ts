import { expect } from 'vitest'
import { holds } from '../holds.ts'
import { lastCheck, textOf } from '../walk.ts'
import { accounts, apiOf, data, restErrorOf, said } from './rest-calls.ts'

holds('objects.answered', 'lists Account and where it lives', async () => {
  const api = await apiOf()
  const [status, body] = said(await api.get(`${data}/sobjects`))
  expect([status, body]).toMatchObject([
    200,
    { encoding: 'UTF-8', sobjects: [{ name: 'Account', urls: { sobject: accounts } }] },
  ])
})

holds('object.answered', 'tells of Account in brief', async () => {
  const api = await apiOf()
  expect(said(await api.get(accounts))).toMatchObject([
    200,
    { objectDescribe: { name: 'Account', keyPrefix: '001' }, recentItems: [] },
  ])
})

holds('describe.answered', 'describes every field that a record has', async () => {
  const api = await apiOf()
  const { fields, ...brief } = JSON.parse(textOf(await api.get(`${accounts}/describe`))) as {
    readonly fields: readonly { readonly name: string }[]
  }
  expect(brief).toMatchObject({ name: 'Account', label: 'Account', keyPrefix: '001' })
  const { attributes: _, ...record } = JSON.parse(
    textOf(await api.get(`${accounts}/0015g00000Acme1`)),
  ) as object & {
    attributes: object
  }
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(record))
  expect(fields.find(({ name }) => name === 'Name')).toEqual({
    name: 'Name',
    label: 'Account Name',
    type: 'string',
    soapType: 'xsd:string',
    length: 255,
    nillable: false,
    createable: true,
    updateable: true,
    filterable: true,
    sortable: true,
    nameField: true,
    referenceTo: [],
    picklistValues: [],
  })
})

holds('object.known', 'knows no object but Account', async () => {
  const api = await apiOf()
  for (const target of ['Contact', 'Contact/describe', 'Contact/0035g00000Acme1', 'Contact/a/b']) {
    const response = await api.get(`${data}/sobjects/${target}`)
    expect(said(response)).toEqual([404, restErrorOf('object.known', { object: 'Contact' })])
    expect(lastCheck(api.world)).toBe('object.known')
  }
  expect((await api.send('POST', `${data}/sobjects/Contact`, { Name: 'x' })).status).toBe(404)
})
