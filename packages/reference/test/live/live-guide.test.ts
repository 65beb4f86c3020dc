// @vitest-environment jsdom
import {
  connectedAppGuide,
  externalClientAppFiles,
  externalClientAppGuide,
  type GuideValues,
} from '@flowscope/reference'
import { expect, test } from 'vitest'

const values: GuideValues = {
  appName: 'Flowscope',
  contactEmail: 'admin@acme.example',
  callbackUrl: 'http://localhost:3000/oauth/callback',
  scope: 'openid api refresh_token',
  pkce: true,
  usesSecret: true,
}

const fieldsOf = (guide: typeof externalClientAppGuide, given = values) =>
  guide(given).flatMap(({ fields }) =>
    fields.map(({ action, label, value }) => [action, label, value]),
  )

test('tells every click of a new external client app', () => {
  expect(fieldsOf(externalClientAppGuide)).toEqual([
    ['press', 'New External Client App', null],
    ['type', 'External Client App Name', 'Flowscope'],
    ['type', 'Contact Email', 'admin@acme.example'],
    ['choose', 'Distribution State', 'Local'],
    ['tick', 'Enable OAuth', null],
    ['type', 'Callback URL', 'http://localhost:3000/oauth/callback'],
    ['choose', 'Selected OAuth Scopes', 'Access unique user identifiers (openid)'],
    ['choose', 'Selected OAuth Scopes', 'Manage user data via APIs (api)'],
    [
      'choose',
      'Selected OAuth Scopes',
      'Perform requests at any time (refresh_token, offline_access)',
    ],
    ['tick', 'Require Secret for Web Server Flow', null],
    ['tick', 'Require Secret for Refresh Token Flow', null],
    [
      'tick',
      'Require Proof Key for Code Exchange (PKCE) Extension for Supported Authorization Flows',
      null,
    ],
    ['press', 'Consumer Key and Secret', null],
    ['copy', 'Consumer Key', null],
    ['copy', 'Consumer Secret', null],
    ['choose', 'Permitted Users', 'All users may self-authorize'],
    ['choose', 'Refresh Token Policy', 'Refresh token is valid until revoked'],
  ])
})

test('lets an app without a secret do without it, and copies none', () => {
  const fields = fieldsOf(externalClientAppGuide, { ...values, usesSecret: false })
  expect(fields).toContainEqual(['untick', 'Require Secret for Web Server Flow', null])
  expect(fields).toContainEqual(['untick', 'Require Secret for Refresh Token Flow', null])
  expect(fields).not.toContainEqual(['copy', 'Consumer Secret', null])
})

test('says that new connected apps are off before it changes an existing one', () => {
  const [first, second] = connectedAppGuide(values)
  expect(first?.note).toContain('switched off by default')
  expect(second?.path).toBe('Setup → Apps → App Manager → your app')
})

test('chooses a line of the list once, however many of its scopes are asked for', () => {
  const fields = fieldsOf(connectedAppGuide, { ...values, scope: 'id profile email' })
  const chosen = fields.filter(([, label]) => label === 'Selected OAuth Scopes')
  expect(chosen.map(([, , value]) => value)).toEqual([
    'Access the identity URL service (id, profile, email, address, phone)',
  ])
})

test('names each step of a guide once', () => {
  for (const guide of [externalClientAppGuide, connectedAppGuide]) {
    const ids = guide(values).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('writes three files that belong together', () => {
  const files = externalClientAppFiles(values, 'seen')
  expect(files.map(({ path, text }) => [path, contentOf(text)])).toEqual([
    [
      'externalClientApps/Flowscope.eca-meta.xml',
      {
        contactEmail: 'admin@acme.example',
        distributionState: 'Local',
        label: 'Flowscope',
      },
    ],
    [
      'extlClntAppGlobalOauthSets/Flowscope.ecaGlblOauth-meta.xml',
      {
        callbackUrl: 'http://localhost:3000/oauth/callback',
        externalClientApplication: 'Flowscope',
        isConsumerSecretOptional: 'false',
        isPkceRequired: 'true',
        isSecretRequiredForRefreshToken: 'true',
        label: 'Flowscope',
      },
    ],
    [
      'extlClntAppOauthSettings/Flowscope.ecaOauth-meta.xml',
      {
        commaSeparatedOauthScopes: 'OpenID,Api,RefreshToken',
        externalClientApplication: 'Flowscope',
        label: 'Flowscope',
      },
    ],
  ])
  expect(files.flatMap(({ leftOut }) => leftOut)).toEqual([])
})

test('writes only documented fields where that is asked for, and says what is missing', () => {
  const [, global] = externalClientAppFiles(values, 'documented')
  expect(contentOf(global?.text ?? '')).not.toHaveProperty('externalClientApplication')
  expect(global?.leftOut).toEqual([
    { what: 'the app to which the settings belong', field: 'externalClientApplication' },
    { what: 'the name of the settings', field: 'label' },
  ])
})

test('says which scope has no name in metadata', () => {
  const files = externalClientAppFiles({ ...values, scope: 'api mcp_api' }, 'seen')
  expect(files.flatMap(({ leftOut }) => leftOut)).toEqual([
    { what: 'the scope mcp_api', field: null },
  ])
})

test.each([
  ['a <b> & "c" \' ]]> d', 'a <b> & "c" \' ]]> d'],
  ['bell \u0007 and half \ud800', 'bell  and half '],
  ['Größe 𝄞', 'Größe 𝄞'],
])('keeps %j readable in XML', (appName, expected) => {
  const [header] = externalClientAppFiles({ ...values, appName }, 'seen')
  expect(contentOf(header?.text ?? '')['label']).toBe(expected)
})

test.each([
  ['My  first (test) app!', 'My_first_test_app'],
  ['2nd try', 'nd_try'],
  ['日本', 'Flowscope'],
  ['../evil', 'evil'],
])('files %j under a name that metadata takes', (appName, name) => {
  const [header] = externalClientAppFiles({ ...values, appName }, 'seen')
  expect(header?.path).toBe(`externalClientApps/${name}.eca-meta.xml`)
})

/** The fields of a file. @throws when it is no XML */
function contentOf(xml: string): Readonly<Record<string, string>> {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
  if (documentElement.querySelector('parsererror')) throw new Error(xml)
  expect(documentElement.namespaceURI).toBe('http://soap.sforce.com/2006/04/metadata')
  return Object.fromEntries(
    [...documentElement.children].map(({ localName, textContent }) => [localName, textContent]),
  )
}
