import { expect, test } from 'vitest'
import { responseBytes, type HttpRequest } from '@flowscope/http-message'
import { pageCrypto, practiceDice } from '@flowscope/ports'
import { practiceRun } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { callApi, refreshing, setup, token, tokensAt, worldOf } from './walk.ts'

/** Every byte that a world answers during a whole run. */
async function transcript(world: World): Promise<readonly string[]> {
  const said: string[] = []
  const recorded: World = {
    ...world,
    handle: async (request: HttpRequest) => {
      const response = await world.handle(request)
      said.push(responseBytes(response))
      return response
    },
  }
  const { access_token, refresh_token = '' } = await tokensAt(recorded)
  await callApi(recorded, access_token)
  await token(recorded, { ...refreshing, refresh_token })
  return said
}

test('gives the same bytes for the same set-up and the same requests', async () => {
  expect(await transcript(worldOf())).toEqual(await transcript(worldOf()))
})

test('gives the same bytes with the crypto of the page as with that of Node', async () => {
  const crypto = pageCrypto(globalThis.crypto.subtle)
  const inPage = worldOf(setup, { crypto, dice: practiceDice(crypto, setup.seed) })
  expect(await transcript(inPage)).toEqual(await transcript(worldOf()))
})

test('gives other random values for another seed', async () => {
  const other = practiceRun('another').world
  const [one, two] = [await tokensAt(worldOf()), await tokensAt(worldOf(other))]
  expect(one['access_token']).not.toBe(two['access_token'])
  expect(one['id']).toBe(two['id'])
})

test('does not let two worlds know of each other', async () => {
  const [one, other] = [worldOf(), worldOf({ ...setup, seed: 'other' })]
  const { access_token } = await tokensAt(one)
  expect((await callApi(other, access_token)).status).toBe(401)
})
