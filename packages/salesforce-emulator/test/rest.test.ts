import { expect, test } from 'vitest'
import { header } from '@flowscope/http-message'
import {
  asked,
  callApi,
  get,
  jsonOf,
  lastCheck,
  post,
  soql,
  textOf,
  tokensAt,
  worldOf,
} from './walk.ts'

const data = '/services/data/v68.0'

interface Found {
  readonly totalSize: number
  readonly done: boolean
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

async function found(query: string): Promise<Found> {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  return JSON.parse(textOf(await callApi(world, access_token, soql(query)))) as Found
}

async function names(query: string) {
  return (await found(query)).records.map((record) => record['Name'])
}

test('answers a query with records and where each of them lives', async () => {
  expect(await found("SELECT Id, Name FROM Account WHERE Name = 'tidewater ferries'")).toEqual({
    totalSize: 1,
    done: true,
    records: [
      {
        attributes: { type: 'Account', url: `${data}/sobjects/Account/0015g00000Acme3AAB` },
        Id: '0015g00000Acme3AAB',
        Name: 'Tidewater Ferries',
      },
    ],
  })
})

test.each([
  [
    'select name from account order by name desc limit 2',
    ['Tidewater Ferries', 'Larch & Sons Carpentry'],
  ],
  [
    "SELECT Name FROM Account WHERE Name LIKE '%ar%' AND Industry != 'Retail'",
    ['Larch & Sons Carpentry'],
  ],
  ["SELECT Name FROM Account WHERE Name LIKE 'b_ue%'", ['Blue Harbour Books']],
  ["SELECT Name FROM Account WHERE Name = 'It\\'s'", []],
  ['SELECT Name FROM Account LIMIT 0', []],
])('runs %s', async (query, expected) => {
  expect(await names(query)).toEqual(expected)
})

test('counts', async () => {
  expect(await found('SELECT COUNT() FROM Account')).toEqual({
    totalSize: 3,
    done: true,
    records: [],
  })
})

test.each([
  ['SELECT Name FRM Account', 'MALFORMED_QUERY', "unexpected token: 'FRM'", 'query.wellFormed'],
  ['', 'MALFORMED_QUERY', "unexpected token: '<EOF>'", 'query.wellFormed'],
  ['SELECT FROM Account', 'MALFORMED_QUERY', "unexpected token: 'FROM'", 'query.wellFormed'],
  [
    "SELECT Name FROM Account WHERE Name = 'open",
    'MALFORMED_QUERY',
    "unexpected token: '''",
    'query.wellFormed',
  ],
  [
    'SELECT Name FROM Account; DROP',
    'MALFORMED_QUERY',
    "unexpected token: ';'",
    'query.wellFormed',
  ],
  [
    'SELECT Id FROM Contact',
    'INVALID_TYPE',
    "sObject type 'Contact' is not supported.",
    'query.object',
  ],
  [
    'SELECT foo FROM Account',
    'INVALID_FIELD',
    "No such column 'foo' on sobject of type Account",
    'query.fields',
  ],
])('refuses %j in an array', async (query, errorCode, message, check) => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const response = await callApi(world, access_token, soql(query))
  expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
    400,
    [{ message, errorCode }],
    check,
  ])
})

test('counts the calls of an org', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  await callApi(world, access_token)
  const response = await callApi(world, access_token)
  expect(header(response.headers, 'Sforce-Limit-Info')).toBe('api-usage=2/15000')
})

test.each([undefined, '00D5g0000000001!unknown'])('refuses the token %s', async (accessToken) => {
  const response = await callApi(worldOf(), accessToken)
  expect([response.status, jsonOf(response)]).toEqual([
    401,
    [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
  ])
})

test('refuses a token without the scope api', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world, { ...asked, scope: 'id web' })
  const response = await callApi(world, access_token)
  expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
    401,
    [
      {
        message: 'This session is not valid for use with the REST API',
        errorCode: 'INVALID_SESSION_ID',
      },
    ],
    'api.scope',
  ])
})

test('lists the API versions to everybody, oldest first', async () => {
  const response = await worldOf().handle(get('/services/data'))
  const versions = JSON.parse(textOf(response)) as readonly object[]
  expect(versions[0]).toEqual({ label: "Summer '14", url: '/services/data/v31.0', version: '31.0' })
  expect(versions.at(-1)).toEqual({ label: "Winter '27", url: data, version: '68.0' })
})

test('lists the resources of a version', async () => {
  const world = worldOf()
  const { access_token, id } = await tokensAt(world)
  expect(jsonOf(await callApi(world, access_token, data))).toEqual({
    identity: id,
    query: `${data}/query`,
    sobjects: `${data}/sobjects`,
  })
})

test('shows a record under both lengths of its id', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const short = await callApi(world, access_token, `${data}/sobjects/Account/0015g00000Acme2`)
  const long = await callApi(world, access_token, `${data}/sobjects/Account/0015g00000Acme2AAB`)
  expect(short.body).toBe(long.body)
  expect(jsonOf(short)).toMatchObject({ Name: 'Larch & Sons Carpentry', Industry: 'Construction' })
})

test.each([
  `${data}/sobjects/Account/0015g00000nothing`,
  '/services/data/v99.0/query?q=x',
  '/services/data/v68.0/nothing/here',
])('has nothing at %s', async (target) => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const response = await callApi(world, access_token, target)
  expect([response.status, jsonOf(response)]).toEqual([
    404,
    [{ message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' }],
  ])
})

test('refuses another method in an array', async () => {
  const response = await worldOf().handle(post(`${data}/query`, {}))
  expect([response.status, header(response.headers, 'Allow'), jsonOf(response)]).toEqual([
    405,
    'GET, HEAD',
    [{ message: "HTTP Method 'POST' not allowed", errorCode: 'METHOD_NOT_ALLOWED' }],
  ])
})
