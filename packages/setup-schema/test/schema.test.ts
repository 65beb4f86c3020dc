import { acmeOrg, practiceRun } from '@flowscope/reference'
import { GivenOrgSchema, GivenWorldSchema, RunSetupSchema } from '@flowscope/setup-schema'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'

test('takes the practice run', () => {
  expect([...Value.Errors(RunSetupSchema, practiceRun())]).toEqual([])
})

test('takes an org of which only id, name and My Domain are given', () => {
  expect(Value.Check(GivenOrgSchema, { id: acmeOrg.id, name: 'Acme', myDomain: 'acme' })).toBe(true)
})

const [app] = acmeOrg.apps
const [user] = acmeOrg.users
const [profile] = acmeOrg.profiles

/** Every setting has its place in the schema, so that a config file can name it. */
test.each([
  ['org', acmeOrg, GivenOrgSchema.properties],
  ['app', app, GivenOrgSchema.properties.apps.items.properties],
  ['user', user, GivenOrgSchema.properties.users.items.properties],
  ['profile', profile, GivenOrgSchema.properties.profiles.items.properties],
  ['world', practiceRun().world, GivenWorldSchema.properties],
])('knows every setting of an %s', (_, setup, properties) => {
  expect(Object.keys(properties).sort()).toEqual(Object.keys(setup ?? {}).sort())
})

test('refuses a setting that does not exist', () => {
  const org = { ...acmeOrg, requirePckce: true }
  expect(Value.Check(GivenOrgSchema, org)).toBe(false)
})
