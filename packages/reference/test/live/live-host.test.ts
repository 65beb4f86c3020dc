import { liveHostKind } from '@flowscope/reference'
import { expect, test } from 'vitest'

test.each([
  ['login.salesforce.com', 'login'],
  ['test.salesforce.com', 'sandboxLogin'],
  ['acme.my.salesforce.com', 'myDomain'],
  ['acme-dev-ed.develop.my.salesforce.com', 'myDomain'],
  ['Acme--UAT.sandbox.my.salesforce.com', 'sandboxMyDomain'],
  ['acme.my.site.com/customers', 'experienceSite'],
  ['na1.salesforce.com', 'instance'],
  ['login.acme.example', 'extra'],
  ['login.salesforce.com.evil.example', 'extra'],
  ['evil-salesforce.com', 'extra'],
  ['localhost:3001', 'mock'],
  ['acme.my.localhost:3001', 'mock'],
] as const)('takes %s for a host of the kind %s', (loginHost, kind) => {
  expect(liveHostKind(loginHost)).toBe(kind)
})
