import { noBytes, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { pageNetwork, worldAuthorities } from '../src/index.ts'

const answer: HttpResponse = { status: 200, reason: 'OK', headers: [], body: noBytes }
const { world } = practiceRun()

const to = (authority: string): HttpRequest => ({
  scheme: 'http',
  authority,
  method: 'GET',
  target: '/',
  headers: [],
  body: noBytes,
})

function network(handle = () => Promise.resolve(answer)) {
  const authorities = worldAuthorities(world)
  return pageNetwork({
    world: {
      handle,
      note: () => null,
      advance: () => undefined,
      now: () => 0,
      change: () => undefined,
      faults: { set: () => undefined },
    },
    authorities,
  })
}

test('lists the hosts of a world', () => {
  expect(worldAuthorities(world)).toEqual([
    'login.localhost:3001',
    'test.localhost:3001',
    'localhost:3001',
    'acme.my.localhost:3001',
  ])
})

test('takes a message to the world, and to the web app behind its authority', async () => {
  const page = network()
  await page.serve('localhost:3000', () => Promise.resolve({ ...answer, status: 404 }))
  expect(await page.send(to('ACME.my.localhost:3001'))).toEqual({
    type: 'response',
    response: answer,
  })
  expect(await page.send(to('localhost:3000'))).toMatchObject({ response: { status: 404 } })
})

test('finds no host where nobody serves', async () => {
  expect(await network().send(to('beta.my.localhost:3001'))).toEqual({
    type: 'failure',
    failure: {
      kind: 'hostNotFound',
      detail: 'The name beta.my.localhost:3001 leads to no address.',
    },
  })
})

test('turns a party that breaks down into a cut connection', async () => {
  const broken = network(() => Promise.reject(new Error('broken')))
  expect(await broken.send(to('localhost:3001'))).toMatchObject({
    type: 'failure',
    failure: { kind: 'connectionCut' },
  })
})
