import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import { userAt } from './login-walk.ts'
import {
  asked,
  callApi,
  consentPageFor,
  exchange,
  jsonOf,
  nextOf,
  textOf,
  token,
  worldOf,
} from './walk.ts'

const again = { ...asked, prompt: 'consent' }

/** Approves the app several times, each time from a new browser. */
async function approvals(count: number) {
  const world = worldOf()
  const tokens: (string | undefined)[] = []
  for (let time = 0; time < count; time += 1) {
    const person = userAt(world)
    const page = await consentPageFor(person, again)
    const back = new URL(nextOf(await person.submit(page, { allow: ' Allow ' })))
    const code = back.searchParams.get('code') ?? ''
    tokens.push(jsonOf(await token(world, { ...exchange, code }))['access_token'])
  }
  return { world, tokens, page: textOf(await consentPageFor(userAt(world), again)) }
}

holds('consent.limit', 'lists the tokens that a sixth approval will end', async () => {
  const { page, world, tokens } = await approvals(5)
  expect(page).toContain('5 approvals of this app are alive')
  expect(page).toContain('<li>Approved 2026-01-05 10:00 UTC: Perform requests at any time')
  expect((await callApi(world, tokens[0])).status).toBe(200)
})

test('says nothing of it while there is room', async () => {
  const { page } = await approvals(4)
  expect(page).not.toContain('approvals of this app are alive')
})

test('then really ends them', async () => {
  const { world, tokens } = await approvals(6)
  expect((await callApi(world, tokens[0])).status).toBe(401)
  expect((await callApi(world, tokens[1])).status).toBe(200)
})
