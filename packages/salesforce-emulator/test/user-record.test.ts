import { expect } from 'vitest'
import { holds } from './holds.ts'
import { bearer, callApi, errorOf, get, jsonOf, lastCheck, tokensAt, worldOf } from './walk.ts'

const student = '/services/data/v51.0/sobjects/User/0055g000000000BAAQ'

holds('userRecord.answered', 'tells the username, as Salesforce’s CLI reads it', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  expect(jsonOf(await world.handle(get(student, bearer(access_token))))).toEqual({
    attributes: { type: 'User', url: student },
    Id: '0055g000000000BAAQ',
    Username: 'student@acme.example',
    LastName: 'Student',
    FirstName: 'Sam',
    Name: 'Sam Student',
    Email: 'student@acme.example',
    IsActive: true,
  })
})

holds('userRecord.known', 'does not know a user of elsewhere', async () => {
  const world = worldOf()
  const { access_token } = await tokensAt(world)
  const answer = await callApi(world, access_token, student.replace('0BAAQ', '0ZAAQ'))
  const { error, error_description } = errorOf('userRecord.known')
  expect([answer.status, jsonOf(answer), lastCheck(world)]).toEqual([
    404,
    [{ message: error_description, errorCode: error }],
    'userRecord.known',
  ])
})
