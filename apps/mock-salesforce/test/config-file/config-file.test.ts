import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { acmeOrg, practiceApp } from '@flowscope/reference'
import { Value } from 'typebox/value'
import { optionsOfFile } from '../../src/config-file/index.ts'
import { ConfigFileSchema, publishedSchema } from '../../src/config-file/schema.ts'
import { makeCertificate } from '../../src/https/make-certificate.ts'
import { configFile } from '../support/config-file.ts'

const read = async (content: object | string) => optionsOfFile(await configFile(content), [acmeOrg])

test('adds callback URLs to the apps of the preset', async () => {
  const { orgs = [] } = await read({ callbackUrls: ['http://localhost:4000/callback'] })
  expect(orgs[0]?.apps?.map(({ callbackUrls }) => callbackUrls)).toEqual(
    acmeOrg.apps.map(({ callbackUrls }) => [...callbackUrls, 'http://localhost:4000/callback']),
  )
})

test('takes whole orgs', async () => {
  const org = { ...acmeOrg, myDomain: 'globex' }
  expect(await read({ orgs: [org] })).toEqual({ orgs: [org] })
})

test('changes an app of the preset, and adds others', async () => {
  const { consumerKey, name } = practiceApp
  const added = { name: 'Another', consumerKey: 'another' }
  const { orgs } = await read({ apps: [{ consumerKey, name, requirePkce: true }, added] })
  const apps = orgs?.[0]?.apps ?? []
  expect(apps.find((app) => app.consumerKey === consumerKey)).toEqual({
    ...practiceApp,
    requirePkce: true,
  })
  expect(apps.map((app) => app.name)).toEqual(['Salesforce CLI', name, 'Another'])
})

test('puts a user in the place of one with the same name', async () => {
  const [student] = acmeOrg.users
  const user = { id: student?.id, username: 'Student@Acme.example', password: 'other' }
  const { orgs } = await read({ users: [user] })
  expect(orgs?.[0]?.users?.map(({ username, password }) => [username, password])).toEqual([
    ['Student@Acme.example', 'other'],
  ])
})

test('hands on seed, ports, faults and counterfactual switches as they are', async () => {
  const settings = {
    seed: '42',
    orgPorts: { globex: 3010 },
    counterfactual: { iss: true },
    faults: [{ fault: 'latency', milliseconds: 5 }],
  }
  expect(await read({ $schema: './config.schema.json', ...settings })).toEqual({
    orgs: [acmeOrg],
    ...settings,
  })
})

test('reads comments and a last comma', async () => {
  expect(await read('{ // the same each time\n "seed": "42", }')).toMatchObject({ seed: '42' })
})

test('takes a certificate or a public key as PEM', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { kty, n, e } = publicKey.export({ format: 'jwk' })
  const certificate = publicKey.export({ type: 'spki', format: 'pem' })
  const { orgs } = await read({ apps: [{ name: 'A', consumerKey: 'a', certificate }] })
  expect(orgs?.[0]?.apps?.at(-1)?.certificate).toEqual({ kty, n, e })
  expect(createPublicKey({ key: { kty, n, e } as never, format: 'jwk' }).equals(publicKey)).toBe(
    true,
  )
})

test('takes the key of a certificate as JWK', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { kty, n, e } = publicKey.export({ format: 'jwk' })
  const app = { name: 'A', consumerKey: 'a', certificate: { kty, n, e } }
  const { orgs } = await read({ apps: [app] })
  expect(orgs?.[0]?.apps?.at(-1)?.certificate).toEqual({ kty, n, e })
})

test('says where a certificate is not of RSA', async () => {
  const { cert } = await makeCertificate(['localhost'], Date.now())
  const app = { name: 'A', consumerKey: 'a', certificate: cert }
  await expect(read(JSON.stringify({ apps: [app] }, null, 2))).rejects.toThrow(
    /config\.json, line 6: apps\[0\]\.certificate is not the PEM of an RSA key\.$/,
  )
})

test.each([
  [
    { users: [{ id: '0055g000000000C', username: 'a', pasword: 'b' }] },
    'users[0].pasword is not a setting; did you mean password?',
  ],
  [{ users: [{ id: '0055g000000000C', username: 'a' }] }, 'users[0].password is missing.'],
  [{ colour: 'red' }, 'colour is not a setting.'],
  [
    { orgs: [{ ...acmeOrg, apps: [{ name: 'A', consumerKey: 'a', status: 'on' }] }] },
    'orgs[0].apps[0].status must be one of enabled, disabled, blocked, uninstalled.',
  ],
  [
    { faults: [{ fault: 'slow' }] },
    'faults[0].fault must be one of latency, serverError, cut, rateLimit.',
  ],
  [{ faults: [{ fault: 'latency' }] }, 'faults[0].milliseconds is missing.'],
  [
    { apps: [{ name: 'Nightly job', consumerKey: 'a', scopes: ['api', 'refreshtoken'] }] },
    'apps[0].scopes[1] of "Nightly job" is "refreshtoken", but must be one of id, profile,',
  ],
  [
    { faults: [{ fault: 'cut', probability: 2 }] },
    'faults[0].probability must be <= 1 (Drawn from the seed of the world).',
  ],
  [{ seed: 42 }, 'seed must be a string (The same codes and tokens each time).'],
  [[], 'the file must be an object.'],
] as const)('names the place where %j does not fit', async (content, sentence) => {
  await expect(read(content)).rejects.toThrow(sentence)
})

test('refuses callback URLs of more than 2,000 characters together', async () => {
  const long = `https://app.example/${'a'.repeat(980)}`
  const app = { name: 'A', consumerKey: 'a', callbackUrls: [long, long] }
  await expect(read({ apps: [app] })).rejects.toThrow(
    'apps[0].callbackUrls must be 2,000 characters together at most, as at Salesforce.',
  )
  await expect(read({ callbackUrls: [long, long] })).rejects.toThrow(
    `the callback URLs of ${practiceApp.name} must be 2,000 characters together at most`,
  )
})

test('names file and line', async () => {
  const path = await configFile(
    '{\n  "seed": "42",\n  "users": [\n    { "lastname": "Sam" }\n  ]\n}',
  )
  await expect(optionsOfFile(path, [acmeOrg])).rejects.toThrow(
    `--config: ${path}, line 4: users[0].lastname is not a setting; did you mean lastName?`,
  )
})

test('says in which line a file is not JSON', async () => {
  const path = await configFile('{\n  "seed": 42\n  "orgs": []\n}')
  await expect(optionsOfFile(path, [acmeOrg])).rejects.toThrow(
    `--config: ${path}, line 3: this is not JSON (comma expected).`,
  )
})

test('publishes a schema that takes what the reader takes', () => {
  const schema = JSON.parse(JSON.stringify(publishedSchema())) as object
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  })
  expect(Value.Check(ConfigFileSchema, { orgs: [acmeOrg] })).toBe(true)
})
