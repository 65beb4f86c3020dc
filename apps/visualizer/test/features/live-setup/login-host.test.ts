import { expect, test } from 'vitest'
import { startForm, type TypedHost } from '../../../src/features/live-setup/form.ts'
import { readLoginHost } from '../../../src/features/live-setup/login-host.ts'

const reach = { mockHost: 'localhost:3001', extraHosts: ['members.acme.example'] }

function readTyped(choice: TypedHost, typed: string) {
  const hosts = { ...startForm.hosts, [choice]: typed }
  return readLoginHost({ ...startForm, hostChoice: choice, hosts }, reach)
}

test.each([
  ['myDomain', 'acme', 'acme.my.salesforce.com'],
  ['myDomain', ' acme.my.salesforce.com ', 'acme.my.salesforce.com'],
  ['myDomain', 'https://ACME.my.salesforce.com/setup', 'acme.my.salesforce.com'],
  ['myDomain', 'https://acme.lightning.force.com/lightning/o/Account', 'acme.my.salesforce.com'],
  ['myDomain', 'acme.my.salesforce-setup.com', 'acme.my.salesforce.com'],
  ['myDomain', 'acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop.my.salesforce.com'],
  ['sandbox', 'acme--uat', 'acme--uat.sandbox.my.salesforce.com'],
  ['sandbox', 'acme--uat.sandbox.lightning.force.com', 'acme--uat.sandbox.my.salesforce.com'],
  ['site', 'acme.my.site.com', 'acme.my.site.com'],
  ['site', 'https://acme.my.site.com/customers/s/login?x=1', 'acme.my.site.com/customers'],
  ['site', 'members.acme.example/club/', 'members.acme.example/club'],
] as const)('reads the %s %s as %s', (choice, typed, host) => {
  expect(readTyped(choice, typed)).toEqual({ ok: true, host })
})

test.each([
  ['myDomain', '', 'Enter the host of My Domain'],
  ['myDomain', 'acme my.salesforce.com', 'There is a blank'],
  ['myDomain', 'acme.example', 'acme.example is no My Domain'],
  ['myDomain', 'acme.my.salesforce.com.evil.example', 'is no My Domain'],
  ['myDomain', 'user@acme.my.salesforce.com', 'is not a host name'],
  ['sandbox', 'acme', 'The My Domain of a sandbox has two hyphens'],
  ['site', 'acme.my.site.com/c%20d', 'The path holds a character'],
] as const)('names what is wrong with the %s %j', (choice, typed, flaw) => {
  expect(readTyped(choice, typed)).toEqual({
    ok: false,
    flaw: expect.stringContaining(flaw) as string,
  })
})

test('offers the mock under the name of its practice org, or under its plain one', () => {
  const form = { ...startForm, hostChoice: 'mock' } as const
  expect(readLoginHost(form, reach)).toEqual({ ok: true, host: 'acme.my.localhost:3001' })
  expect(readLoginHost({ ...form, plainMock: true }, reach)).toEqual({
    ok: true,
    host: 'localhost:3001',
  })
})
