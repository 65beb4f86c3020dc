import { expect, test } from 'vitest'
import { hostRule, readExtraHosts } from '../../src/live-network/index.ts'

const mock = 'http://localhost:3001'
const extraHosts = ['login.customer.example', 'Portal.customer.example:8443']
const rule = hostRule({ extraHosts, mock })

test.each([
  ['login.salesforce.com', 'login'],
  ['test.salesforce.com', 'sandboxLogin'],
  ['acme.my.salesforce.com', 'myDomain'],
  ['acme-dev-ed.my.salesforce.com', 'myDomain'],
  ['acme-dev-ed.develop.my.salesforce.com', 'myDomain'],
  ['acme-dev-ed.scratch.my.salesforce.com', 'myDomain'],
  ['curious-badger-1a2b3c-dev-ed.trailblaze.my.salesforce.com', 'myDomain'],
  ['acme--uat.sandbox.my.salesforce.com', 'sandboxMyDomain'],
  ['acme--uat.my.salesforce.com', 'sandboxMyDomain'],
  ['acme.my.site.com', 'experienceSite'],
  ['acme.develop.my.site.com', 'experienceSite'],
  ['acme--uat.sandbox.my.site.com', 'experienceSite'],
  ['acme.force.com', 'experienceSite'],
  ['na1.salesforce.com', 'instance'],
  ['eu45.salesforce.com', 'instance'],
  ['login.customer.example', 'extra'],
] as const)('%s is a place of kind %s', (host, kind) => {
  const allowed = { allowed: true, kind, host, port: 443 }
  expect(rule({ scheme: 'https', authority: host })).toEqual(allowed)
  expect(rule({ scheme: 'https', authority: `${host.toUpperCase()}:443` })).toEqual(allowed)
  expect(rule(`https://${host}`)).toEqual(allowed)
  expect(rule(`https://${host}/id/00D000000000001EAA?x=[y]#z`)).toEqual(allowed)
})

test('an extra host is called at the port that was named, and at no other', () => {
  const host = 'portal.customer.example'
  expect(rule(`https://${host}:8443`)).toEqual({ allowed: true, kind: 'extra', host, port: 8443 })
  expect(rule(`https://${host}`).allowed).toBe(false)
  expect(rule(`https://below.${host}:8443`).allowed).toBe(false)
  expect(rule(`http://${host}:8443`).allowed).toBe(false)
})

test.each([
  'localhost',
  'login.localhost',
  'test.localhost',
  'acme.my.localhost',
  'acme--uat.sandbox.my.localhost',
])('%s is the mock at its port, over http', (host) => {
  const authority = `${host}:3001`
  const allowed = { allowed: true, kind: 'mock', host, port: 3001 }
  expect(rule({ scheme: 'http', authority })).toEqual(allowed)
  expect(rule(`http://${authority}/services/data`)).toEqual(allowed)
  expect(rule({ scheme: 'https', authority }).allowed).toBe(false)
  expect(rule({ scheme: 'http', authority: host }).allowed).toBe(false)
  expect(rule({ scheme: 'http', authority: `${host}:3000` }).allowed).toBe(false)
  expect(hostRule({ extraHosts: [], mock: null })({ scheme: 'http', authority }).allowed).toBe(
    false,
  )
})

test.each(['evil.localhost:3001', 'my.localhost:3001', 'a.b.my.localhost:3001', '127.0.0.1:3001'])(
  '%s is no name of the mock',
  (authority) => {
    expect(rule({ scheme: 'http', authority }).allowed).toBe(false)
  },
)

test.each(['http://127.0.0.1:3001', 'http://[::1]:3001'])('a mock at %s is localhost', (origin) => {
  const place = { scheme: 'http', authority: 'localhost:3001' } as const
  expect(hostRule({ extraHosts: [], mock: origin })(place).allowed).toBe(true)
})

test('a mock with https is called over https only', () => {
  const secure = hostRule({ extraHosts: [], mock: 'https://localhost:3001' })
  expect(secure('https://acme.my.localhost:3001/')).toMatchObject({ kind: 'mock', port: 3001 })
  expect(secure('http://acme.my.localhost:3001/').allowed).toBe(false)
})

test('a mock on another machine is no mock of a live run', () => {
  const far = hostRule({ extraHosts: [], mock: 'http://mock.example:3001' })
  expect(far('http://mock.example:3001').allowed).toBe(false)
})

test.each([
  [
    'https://evil.example',
    'evil.example is no login host, My Domain, site or instance of Salesforce. The custom domain of a site is called once EXTRA_HOSTS names it.',
  ],
  ['http://login.salesforce.com', 'login.salesforce.com is called over https only.'],
  [
    'https://login.salesforce.com:8443',
    'login.salesforce.com is called at its usual port only, 443.',
  ],
  ['https://127.0.0.1', 'An IP address is not called: the certificate vouches for a name.'],
  ['https://a@login.salesforce.com', 'An address with a user name in it is not called.'],
  [
    'https://lоgin.salesforce.com',
    'The host name has a character in it that no host name of Salesforce has.',
  ],
  ['https://login.salesforce.com.', 'The host name ends with a dot; leave it out.'],
  ['https://login..com', 'This is not a host name.'],
  ['https://login.salesforce.com:0', 'The port is a number from 1 to 65535.'],
  ['login.salesforce.com', 'This is not an address that begins with https:// and a host name.'],
])('the reason against %s is told', (url, reason) => {
  expect(rule(url)).toEqual({ allowed: false, reason })
})

test('EXTRA_HOSTS is a list with commas or blanks', () => {
  expect(readExtraHosts(' login.customer.example, portal.customer.example:8443\n')).toEqual([
    'login.customer.example',
    'portal.customer.example:8443',
  ])
  expect(readExtraHosts('')).toEqual([])
})

test.each(['10.0.0.1', 'https://login.customer.example', '*.customer.example', 'a@b.example'])(
  '%s cannot be an extra host',
  (host) => {
    expect(() => readExtraHosts(host)).toThrow(RangeError)
    expect(() => hostRule({ extraHosts: [host], mock: null })).toThrow(host)
  },
)
