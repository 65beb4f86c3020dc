import { expect, test } from 'vitest'
import { memoryStore } from '@flowscope/ports'
import { wordsOf, type EmulatorKinds, type RefusalId } from '@flowscope/salesforce-emulator'
import { forgetfulStore } from '../../src/org/forgetful-store.ts'
import { holds } from '../holds.ts'
import { bearer, get, lastCheck, post, soql, textOf } from '../walk.ts'
import {
  accountClass,
  accounts,
  apiOf,
  created,
  data,
  foundIn,
  namesFound,
  restErrorOf,
  said,
} from './rest-calls.ts'

holds('query.answered', 'answers with records and where each of them lives', async () => {
  const api = await apiOf()
  const response = await api.query("SELECT Id, Name FROM Account WHERE Name = 'tidewater ferries'")
  expect(said(response)).toEqual([
    200,
    {
      totalSize: 1,
      done: true,
      records: [
        {
          attributes: { type: 'Account', url: `${accounts}/0015g00000Acme3AAB` },
          Id: '0015g00000Acme3AAB',
          Name: 'Tidewater Ferries',
        },
      ],
    },
  ])
})

const [blue, larch, tide] = ['Blue Harbour Books', 'Larch & Sons Carpentry', 'Tidewater Ferries']

test.each([
  ['select name from account order by name desc limit 2', [tide, larch]],
  ["SELECT Name FROM Account WHERE Name LIKE '%ar%' AND Industry != 'Retail'", [larch]],
  ["SELECT Name FROM Account WHERE Name LIKE 'b_ue%'", [blue]],
  ["SELECT Name FROM Account WHERE Name LIKE '%s%y'", [larch]],
  ["SELECT Name FROM Account WHERE Name LIKE '%'", [blue, larch, tide]],
  ["SELECT Name FROM Account WHERE Name LIKE 'blue'", []],
  ["SELECT Name FROM Account WHERE Name = 'It\\'s'", []],
  ['SELECT Name FROM Account LIMIT 0', []],
  ['SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1', [larch]],
  ["SELECT Name FROM Account WHERE Name < 'Larch'", [blue]],
  ["SELECT Name FROM Account WHERE Name >= 'larch & sons carpentry'", [larch, tide]],
  ["SELECT Name FROM Account WHERE Industry IN ('Retail', 'transportation')", [blue, tide]],
  ["SELECT Name FROM Account WHERE Industry NOT IN ('Retail')", [larch, tide]],
  ["SELECT Name FROM Account WHERE Industry = 'Retail' OR Name LIKE 'tide%'", [blue, tide]],
  [
    "SELECT Name FROM Account WHERE (Industry = 'Retail' OR Name LIKE 'l%') AND NOT Name = 'x'",
    [blue, larch],
  ],
  ["SELECT Name FROM Account WHERE NOT (Industry = 'Retail' OR Name LIKE 'l%')", [tide]],
  ["SELECT Name FROM Account WHERE Id = '0015g00000Acme1'", [blue]],
  ["SELECT Name FROM Account WHERE Id IN ('0015g00000Acme2AAB')", [larch]],
  ['SELECT Name FROM Account WHERE Type = null AND Industry <> null', [blue, larch, tide]],
  ['SELECT Name FROM Account WHERE CreatedDate < 2025-10-02T00:00:00Z', [blue, larch, tide]],
  ['SELECT Name FROM Account WHERE CreatedDate > 2025-10-02T00:00:00.000+0200', []],
  ['SELECT Name FROM Account WHERE IsDeleted = false LIMIT 1', [blue]],
])('runs %s', async (query, expected) => {
  expect(await namesFound(await apiOf(), query)).toEqual(expected)
})

test('sorts by several fields, records without a value first unless told otherwise', async () => {
  const api = await apiOf()
  await created(api, { Name: 'Aster', Industry: 'Retail' })
  await created(api, { Name: 'Nameless trade' })
  const sorted = (order: string) =>
    namesFound(api, `SELECT Name FROM Account ORDER BY Industry ${order}, Name DESC`)
  expect(await sorted('ASC')).toEqual(['Nameless trade', larch, blue, 'Aster', tide])
  expect(await sorted('DESC NULLS LAST')).toEqual([tide, blue, 'Aster', larch, 'Nameless trade'])
})

test('counts', async () => {
  const api = await apiOf()
  expect(foundIn(await api.query('SELECT COUNT() FROM Account'))).toEqual({
    totalSize: 3,
    done: true,
    records: [],
  })
})

async function refusalOf(query: string) {
  const api = await apiOf()
  return [...said(await api.query(query)), lastCheck(api.world)]
}

holds('query.wellFormed', 'refuses what is no SOQL from the token where it ends', async () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['SELECT Name FRM Account', 'FRM'],
    ['', '<EOF>'],
    ['SELECT FROM Account', 'FROM'],
    ["SELECT Name FROM Account WHERE Name = 'open", "'"],
    ['SELECT Name FROM Account; DROP', ';'],
    ["SELECT Name FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", 'OR'],
    ['SELECT Name FROM Account WHERE Name IN ()', ')'],
    [`SELECT Name FROM Account WHERE ${'('.repeat(5000)}`, '('],
  ]
  for (const [query, token] of wrong) {
    expect(await refusalOf(query)).toEqual([
      400,
      restErrorOf('query.wellFormed', { token }),
      'query.wellFormed',
    ])
  }
})

holds('query.parameters', 'does not guess which of two queries is meant', async () => {
  const api = await apiOf()
  const response = await api.get(`${soql()}&q=x`)
  const { code } = wordsOf('query.parameters')
  expect([response.status, lastCheck(api.world)]).toEqual([400, 'parameters.single'])
  expect(said(response)[1]).toMatchObject([{ errorCode: code }])
})

holds('query.object', 'knows no object but Account', async () => {
  expect(await refusalOf('SELECT Id FROM Contact')).toEqual([
    400,
    restErrorOf('query.object', { object: 'Contact' }),
    'query.object',
  ])
})

holds('query.fields', 'refuses a field that Account lacks, wherever it stands', async () => {
  for (const query of [
    'SELECT foo FROM Account',
    "SELECT Id FROM Account WHERE NOT (Name = 'x' OR foo = 'y')",
    'SELECT Id FROM Account ORDER BY Name, foo',
  ]) {
    expect(await refusalOf(query)).toEqual([
      400,
      restErrorOf('query.fields', { field: 'foo', object: 'Account' }),
      'query.fields',
    ])
  }
})

async function isNoFilter(condition: string, id: RefusalId, field: string, type: string) {
  expect(await refusalOf(`SELECT Id FROM Account WHERE ${condition}`)).toEqual([
    400,
    restErrorOf(id, { field, type }),
    'query.filters',
  ])
}

holds('query.filters', 'does not filter by a long text', () =>
  isNoFilter("Description = 'x'", 'query.filters', 'Description', 'textarea'),
)

holds('query.operator', 'does not compare an id with LIKE', () =>
  isNoFilter("Id LIKE '001%'", 'query.operator', 'Id', 'id'),
)

holds('query.quoted', 'wants texts and ids in quotes', async () => {
  await isNoFilter('Name = true', 'query.quoted', 'Name', 'string')
  await isNoFilter("Id IN ('x', false)", 'query.quoted', 'Id', 'id')
})

holds('query.unquoted', 'wants times and booleans without quotes', async () => {
  const time = "'2026-01-05T10:00:00Z'"
  await isNoFilter(`CreatedDate > ${time}`, 'query.unquoted', 'CreatedDate', 'dateTime')
  await isNoFilter("IsDeleted = 'false'", 'query.unquoted', 'IsDeleted', 'boolean')
})

holds('query.sorts', 'does not sort by a long text', async () => {
  expect(await refusalOf('SELECT Id FROM Account ORDER BY Description')).toEqual([
    400,
    restErrorOf('query.sorts', { field: 'Description' }),
    'query.sorts',
  ])
})

/** An api whose org has 450 accounts. */
async function crowded() {
  const api = await apiOf()
  const list = Array.from({ length: 447 }, (_, at) => ({ Name: `Branch ${String(at)}` }))
  await api.send('POST', accountClass, list)
  return api
}

holds(
  'query.batch',
  'hands a long result over in parts of the size that is asked for',
  async () => {
    const api = await crowded()
    const inParts = async (batchSize: string) => {
      const first = await api.query('SELECT Name FROM Account', [
        ['Sforce-Query-Options', `batchSize=${batchSize}`],
      ])
      const { totalSize, done, records } = foundIn(first)
      return [totalSize, done, records.length]
    }
    expect(await inParts('250')).toEqual([450, false, 250])
    expect(await inParts('1')).toEqual([450, false, 200])
    expect(await inParts('9999')).toEqual([450, true, 450])
    expect(await inParts('many')).toEqual([450, true, 450])
  },
)

holds('query.continued', 'goes on where the part before ended, to the last record', async () => {
  const api = await crowded()
  const options = [['Sforce-Query-Options', 'batchSize=200']] as const
  let part = foundIn(await api.query('SELECT Name FROM Account', options))
  const names = part.records.map((record) => record['Name'])
  const urls: string[] = []
  while (part.nextRecordsUrl !== undefined) {
    urls.push(part.nextRecordsUrl)
    part = foundIn(await api.get(part.nextRecordsUrl))
    names.push(...part.records.map((record) => record['Name']))
  }
  expect(urls).toEqual([
    `${data}/query/01g5g0000000001AAA-200`,
    `${data}/query/01g5g0000000001AAA-400`,
  ])
  expect([part.totalSize, part.done, names.length, new Set(names).size]).toEqual([
    450,
    true,
    450,
    450,
  ])
  expect(lastCheck(api.world)).toBe('query.continued')
})

holds('locator.known', 'forgets a result that nobody fetched for 15 minutes', async () => {
  const api = await crowded()
  const options = [['Sforce-Query-Options', 'batchSize=200']] as const
  const { nextRecordsUrl = '' } = foundIn(await api.query('SELECT Name FROM Account', options))
  api.world.advance(14 * 60_000)
  expect((await api.get(nextRecordsUrl)).status).toBe(200)
  api.world.advance(16 * 60_000)
  for (const url of [nextRecordsUrl, `${data}/query/x`, `${data}/query/01g5g0000000009EAA-0`]) {
    expect(said(await api.get(url))).toEqual([400, restErrorOf('locator.known')])
    expect(lastCheck(api.world)).toBe('locator.known')
  }
})

test('forgets the places in results that nobody has fetched for long', async () => {
  let time = 0
  const kept = memoryStore<EmulatorKinds>()
  const store = forgetfulStore(kept, { now: () => time }, { remembered: 0, most: 10 })
  const cursor = { orgId: 'o', userId: 'u', soql: '', batchSize: 200 }
  await store.put('queryCursor', 'left alone', { ...cursor, usedAt: 0 })
  await store.put('queryCursor', 'in use', { ...cursor, usedAt: 0 })
  time = 16 * 60_000
  await store.put('queryCursor', 'in use', { ...cursor, usedAt: time })
  await store.put('queryCursor', 'new', { ...cursor, usedAt: time })
  expect((await kept.list('queryCursor')).map(([key]) => key)).toEqual(['in use', 'new'])
})

test('indents the JSON of an answer when a person reads along', async () => {
  const api = await apiOf()
  const plain = await api.query('SELECT Name FROM Account')
  const indented = await api.query('SELECT Name FROM Account', [['X-PrettyPrint', '1']])
  expect(textOf(indented)).toMatch(/^\{\n {2}"totalSize": 3,\n/)
  expect(JSON.parse(textOf(indented))).toEqual(JSON.parse(textOf(plain)))
})

holds('rest.prettyPrint', 'indents refusals too', async () => {
  const api = await apiOf()
  const refused = await api.query('SELECT', [['X-PrettyPrint', '1']])
  expect(textOf(refused)).toMatch(/^\[\n {2}\{\n {4}"message": /)
})

test('takes a token after the word OAuth as after Bearer', async () => {
  const { world, accessToken } = await apiOf()
  const [[name, value] = ['', '']] = bearer(accessToken)
  const response = await world.handle(get(soql(), [[name, value.replace('Bearer', 'OAuth')]]))
  expect(response.status).toBe(200)
})

test('asks for a query with GET and with nothing else', async () => {
  const { world } = await apiOf()
  expect((await world.handle(post(`${data}/query`, {}))).status).toBe(405)
})
