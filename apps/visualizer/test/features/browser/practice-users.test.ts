import { globexOrg, practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { practiceUsers } from '../../../src/features/browser/practice-users.ts'

const setup = practiceRun()
const loginPage = 'http://acme.my.localhost:3001/?ec=302'

test('says what is special about each user of the org', () => {
  const users = practiceUsers(setup, loginPage).filter(({ remarks }) => remarks.length > 0)
  expect(users.map(({ name, remarks }) => [name, ...remarks])).toEqual([
    ['Cora Code', 'asked for a code'],
    ['Ines Inactive', 'deactivated'],
    ['Fred Frozen', 'frozen'],
  ])
})

test('at an org’s own address only its users log in, at a login host everybody', () => {
  const [acme] = setup.world.orgs
  if (!acme) throw new Error('The practice world has no org')
  const both = { ...setup, world: { ...setup.world, orgs: [acme, globexOrg] } }
  const countAt = (url: string) => practiceUsers(both, url).length
  expect(countAt(loginPage)).toBe(acme.users.length)
  expect(countAt('http://globex.my.localhost:3001/')).toBe(globexOrg.users.length)
  expect(countAt('http://login.localhost:3001/')).toBe(acme.users.length + globexOrg.users.length)
})

test('tells limits of hours and addresses', () => {
  const world = { ...setup.world, orgs: [globexOrg] }
  const remarks = practiceUsers({ ...setup, world }, 'http://globex.my.localhost:3001/').flatMap(
    (user) => user.remarks,
  )
  expect(remarks).toEqual(
    expect.arrayContaining(['from some addresses only', 'from 22:00 to 06:00 UTC only']),
  )
})
