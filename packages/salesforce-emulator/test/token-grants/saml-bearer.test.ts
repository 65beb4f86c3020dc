import { expect, test } from 'vitest'
import type { RefusalId, World } from '@flowscope/salesforce-emulator'
import { holds } from '../holds.ts'
import { errorOf, jsonOf, lastCheck, token } from '../walk.ts'
import { preApproved, strangersKey, tokenUrl, worldWith } from './grants.ts'
import { assertionAt, encoded, samlBearer, signatureOver, signedAt, type Written } from './saml.ts'

function present(world: World, xml: string) {
  return token(world, { grant_type: samlBearer, assertion: encoded(xml) })
}

async function expectRefused(world: World, xml: string, check: RefusalId) {
  const response = await present(world, xml)
  expect([response.status, jsonOf(response), lastCheck(world)]).toEqual([
    400,
    errorOf(check),
    check,
  ])
}

holds('samlAssertion.signed', 'accepts an assertion signed with the app’s key', async () => {
  const world = preApproved()
  const tokens = jsonOf(await present(world, await signedAt(world)))
  expect(Object.keys(tokens)).toEqual(['access_token', 'scope', 'instance_url', 'id', 'token_type'])
})

holds('samlAssertion.signed', 'reads what another writer wrote of the same', async () => {
  const world = preApproved()
  const xml = (await signedAt(world))
    .replace(
      ' ID="_1" IssueInstant="2026-01-05T10:00:00Z"',
      "\n IssueInstant='2026-01-05T10:00:00Z' ID='&#x5f;1'",
    )
    .replaceAll(/><\/ds:(Transform|DigestMethod|SignatureMethod|CanonicalizationMethod)>/g, ' />')
    .replace('<saml:Issuer>', '<saml:Issuer\txmlns:unused="urn:x">')
  expect((await present(world, `<?xml version="1.0"?>\r\n${xml}`)).status).toBe(200)
})

holds('samlAssertion.signed', 'accepts a signed response around the assertion', async () => {
  const world = preApproved()
  const { before, after } = assertionAt(world)
  const inner = (before + after).replace('ID="_1"', 'ID="_2"')
  const open = `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1">`
  const close = '</p:Response>'
  const xml = open + (await signatureOver(open + inner + close)) + inner + close
  expect((await present(world, xml)).status).toBe(200)
})

holds('samlAssertion.signed', 'refuses a signature of another key', async () => {
  const world = preApproved()
  await expectRefused(world, await signedAt(world, {}, strangersKey), 'samlAssertion.signed')
})

holds('samlAssertion.signed', 'refuses what was changed after it was signed', async () => {
  const world = preApproved()
  const xml = await signedAt(world)
  const changes: readonly (readonly [string, string])[] = [
    ['student@acme.example', 'admin@acme.example'],
    ['NotOnOrAfter="2026', 'NotOnOrAfter="2036'],
    ['<saml:Subject>', '<saml:Subject> '],
    ['ID="_1"', 'ID="_2"'],
    ['URI="#_1"', 'URI=""'],
    ['#rsa-sha256', '#rsa-sha1'],
    ['xmldsig#enveloped-signature', 'xmldsig#base64'],
  ]
  for (const [from, to] of changes) {
    expect(xml).toContain(from)
    await expectRefused(world, xml.replaceAll(from, to), 'samlAssertion.signed')
  }
})

holds('samlAssertion.signed', 'refuses an assertion without a signature', async () => {
  const world = preApproved()
  const { before, after } = assertionAt(world)
  await expectRefused(world, before + after, 'samlAssertion.signed')
  const bare = worldWith({ app: { certificate: null } })
  await expectRefused(bare, await signedAt(bare), 'samlAssertion.signed')
})

holds('samlAssertion.signed', 'does not take one assertion’s signature for another’s', async () => {
  const world = preApproved()
  const good = await signedAt(world)
  const [signature = ''] = /<ds:Signature .*<\/ds:Signature>/.exec(good) ?? []
  const { before, after } = assertionAt(world, { name: 'admin@acme.example' })
  const forged = before + signature + after
  await expectRefused(world, forged, 'samlAssertion.signed')
  const inside = forged.replace('<saml:Conditions', `${good}<saml:Conditions`)
  await expectRefused(world, inside, 'samlAssertion.signed')
  const wrapped = `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1">${good}${forged}</p:Response>`
  await expectRefused(world, wrapped, 'samlAssertion.readable')
})

test.each([
  ['nothing', ''],
  ['text', 'hello'],
  ['another document', '<a/>'],
  ['an open element', '<a>'],
  ['an unknown prefix', '<x:a/>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['an entity of its own', '<a>&x;</a>'],
  ['two roots', '<a/><a/>'],
  ['a thousand levels', '<a>'.repeat(1000)],
  ['a million spaces', `<a${' '.repeat(30_000)}`],
  ['a bomb of attributes', `<a ${'a="b" '.repeat(5000)}/>`],
])('samlAssertion.readable: refuses %s', async (_, xml) => {
  const check = xml === '' ? 'grantParameters.present' : 'samlAssertion.readable'
  await expectRefused(preApproved(), xml, check)
})

holds('samlAssertion.readable', 'does not read comments, which have cut names in two', async () => {
  const world = preApproved()
  const xml = await signedAt(world, { name: 'student@acme.example.evil.example' })
  const cut = xml.replace('acme.example.evil', 'acme.example<!-- -->.evil')
  await expectRefused(world, cut, 'samlAssertion.readable')
})

const refused: readonly (readonly [RefusalId, Written])[] = [
  ['client.known', { issuer: 'nobody' }],
  ['assertion.approved', { name: 'nobody@acme.example' }],
  ['samlAssertion.audience', { audience: 'https://test.salesforce.com' }],
  ['samlAssertion.fresh', { ends: '2026-01-05T09:59:59Z' }],
  ['samlAssertion.fresh', { ends: 'tomorrow' }],
  ['samlAssertion.recipient', { recipient: 'https://evil.example/services/oauth2/token' }],
]

test.each(refused)('%s: refuses %j', async (check, written) => {
  const world = check === 'assertion.approved' ? worldWith() : preApproved()
  await expectRefused(world, await signedAt(world, written), check)
})

holds('samlAssertion.audience', 'takes the login host for the audience', async () => {
  const world = preApproved()
  const elsewhere = await signedAt(world, { audience: 'https://evil.example' })
  await expectRefused(world, elsewhere, 'samlAssertion.audience')
})

holds('samlAssertion.fresh', 'accepts an assertion until it ends', async () => {
  const world = preApproved()
  const xml = await signedAt(world)
  world.advance(180_000)
  await expectRefused(world, xml, 'samlAssertion.fresh')
})

holds('samlAssertion.recipient', 'accepts this token endpoint', async () => {
  const world = preApproved()
  expect((await present(world, await signedAt(world, { recipient: tokenUrl }))).status).toBe(200)
  const other = await signedAt(world, { recipient: 'https://evil.example/' })
  await expectRefused(world, other, 'samlAssertion.recipient')
})

holds('samlAssertion.unused', 'refuses an assertion the second time', async () => {
  const world = preApproved()
  const xml = await signedAt(world)
  expect((await present(world, xml)).status).toBe(200)
  await expectRefused(world, xml, 'samlAssertion.unused')
})

const webSso = 'urn:oasis:names:tc:SAML:2.0:profiles:SSO:browser'

holds('samlAssertion.typeKnown', 'reads one profile in the SAML assertion flow', async () => {
  for (const assertion_type of ['urn:x', '']) {
    const world = preApproved()
    const response = await token(world, { grant_type: 'assertion', assertion_type, assertion: 'x' })
    expect(jsonOf(response)).toMatchObject(errorOf('samlAssertion.typeKnown'))
  }
})

holds('samlAssertion.singleSignOn', 'trusts no identity provider', async () => {
  const world = preApproved()
  const assertion = encoded(await signedAt(world))
  const form = { grant_type: 'assertion', assertion_type: webSso, assertion }
  const response = await token(world, form)
  expect([response.status, jsonOf(response)]).toMatchObject([
    400,
    errorOf('samlAssertion.singleSignOn'),
  ])
})

holds('samlAssertion.errorUri', 'leads to the validator, in this flow alone', async () => {
  const world = preApproved()
  const form = { grant_type: 'assertion', assertion_type: webSso, assertion: 'x' }
  expect(Object.keys(jsonOf(await token(world, form)))).toEqual([
    'error',
    'error_description',
    'error_uri',
  ])
  expect(Object.keys(jsonOf(await present(world, 'x')))).toEqual(['error', 'error_description'])
})
