import {
  bytesOfText,
  formValue,
  parseForm,
  withHeader,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import type { Decision, MessageEdit, Performed } from '../../src/index.ts'
import { openLiveGround, send, type LiveGround } from './learner.ts'

const { client } = practiceRun()

const told = ({ exchange, verdict }: Performed) => [
  exchange && `${exchange.from} → ${exchange.to}`,
  verdict?.check ?? null,
  verdict?.passed ?? null,
]

async function granted(ground: LiveGround): Promise<Performed> {
  await ground.connect()
  return ground.stage.perform(send('token'))
}

async function draftedEdit(
  { stage }: LiveGround,
  step: 'token' | 'query',
  change: (request: HttpRequest) => HttpRequest,
): Promise<MessageEdit> {
  const draft = await stage.draft(step)
  if (draft.kind !== 'request') throw new Error('The draft is no request')
  return { kind: 'request', request: change(draft.request) }
}

test('walks from the real redirect to the revocation', async () => {
  const ground = openLiveGround()
  const received = await ground.connect()
  const steps = ['token', 'query', 'limits', 'introspect', 'refresh', 'revoke'] as const
  const outcomes: Performed[] = []
  for (const step of steps) outcomes.push(await ground.stage.perform(send(step)))
  expect([...received, ...outcomes].map(told)).toEqual([
    ['browser → client', 'redirect.location', true],
    ['browser → client', 'state.equal', true],
    ['client → authServer', 'token.response', true],
    ['client → api', 'api.response', true],
    ['client → api', 'api.response', true],
    ['client → authServer', 'introspect.response', true],
    ['client → authServer', 'token.response', true],
    ['client → authServer', 'revoke.response', true],
  ])
})

test('lets no value out: all that it returns prints handles', async () => {
  const ground = openLiveGround()
  const received = await ground.connect()
  const draft = await ground.stage.draft('token')
  const token = await ground.stage.perform(send('token'))
  const told = JSON.stringify([...received, draft, token, await ground.stage.draft('refresh')])
  const code = formValue(parseForm(ground.sent.at(-1)?.body ?? ''), 'code') ?? ''
  expect(ground.stage.tells(code)).toBe(true)
  expect(ground.stage.tells(btoa(`x${client.consumerSecret ?? ''}y`))).toBe(true)
  expect(ground.stage.tells(told)).toBe(false)
  expect(told).toContain(bytesOfText('client_secret=[secret·1]'))
})

test('puts the values back where an edit has their handles, and counts the length anew', async () => {
  const ground = openLiveGround()
  await ground.connect()
  const edit = await draftedEdit(ground, 'token', (request) => ({
    ...request,
    headers: withHeader(request.headers, 'Accept', 'application/json;charset=UTF-8'),
  }))
  const performed = await ground.stage.perform({ type: 'send', step: 'token', edit })
  expect(told(performed)).toEqual(['client → authServer', 'token.response', true])
})

test('refuses an edit that would write a token into an address', async () => {
  const ground = openLiveGround()
  await granted(ground)
  const edit = await draftedEdit(ground, 'query', (request) => ({
    ...request,
    target: '/services/data/v68.0/query?q=x&oauth_token=[accessToken·1]',
  }))
  await expect(ground.stage.perform({ type: 'send', step: 'query', edit })).rejects.toThrow(
    'accessToken·1 would stand in the address, which servers write into their logs.',
  )
})

test('leads no message to another host than those of the run', async () => {
  const ground = openLiveGround()
  await granted(ground)
  const before = ground.sent.length
  const edit = await draftedEdit(ground, 'query', (request) => ({
    ...request,
    authority: 'other.my.salesforce.com',
  }))
  await expect(ground.stage.perform({ type: 'send', step: 'query', edit })).rejects.toThrow(
    'In a live run no message is led to another host, such as other.my.salesforce.com.',
  )
  expect(ground.sent).toHaveLength(before)
})

const answerOf = async ({ stage }: LiveGround) => {
  await stage.perform({ type: 'act', step: 'register' })
  await stage.perform({ type: 'act', step: 'connect' })
  const draft = await stage.draft('redirect')
  if (draft.kind !== 'answer') throw new Error('The draft is no answer')
  return draft.answer
}

test.each<[string, Partial<HttpResponse>, string]>([
  ['with a secret in it', { headers: [['X', '[secret·1]']] }, 'secret·1 would reach the browser'],
  ['with a verifier in it', { headers: [['X', '[verifier·1]']] }, 'verifier·1 would reach'],
  [
    'to another place',
    { headers: [['Location', 'https://evil.example/']] },
    'leads to http://acme',
  ],
  ['as a page', { status: 200 }, 'leads to http://acme'],
])('sends no browser away %s', async (_, changes, reason) => {
  const ground = openLiveGround()
  const answer = { ...(await answerOf(ground)), ...changes }
  expect(() => {
    ground.stage.readyToRedirect({ kind: 'answer', answer })
  }).toThrow(reason)
})

test('sends a browser away with the answer that was drafted, and then waits for its cookie', async () => {
  const ground = openLiveGround()
  const answer = await answerOf(ground)
  expect(() => {
    ground.stage.readyToRedirect({ kind: 'answer', answer })
  }).not.toThrow()
  expect(ground.stage.awaits('flowscope_run_other=value')).toBe(false)
})

test('refuses an edit in which a secret stands in plain', async () => {
  const ground = openLiveGround()
  await ground.connect()
  const edit = await draftedEdit(ground, 'token', (request) => ({
    ...request,
    headers: withHeader(request.headers, 'X-Mine', client.consumerSecret ?? ''),
  }))
  await expect(ground.stage.perform({ type: 'send', step: 'token', edit })).rejects.toThrow(
    'A secret stands in this message in plain.',
  )
})

test('tells a decision again with names in place of the values that it brought', async () => {
  const ground = openLiveGround()
  await ground.connect()
  const edit = await draftedEdit(ground, 'token', (request) => ({
    ...request,
    target: `${request.target}?code=typed-by-somebody`,
  }))
  const decision = { type: 'send', step: 'token', edit } as const
  await ground.stage.perform(decision)
  const told = JSON.stringify(ground.stage.hide(decision))
  expect(told).toContain('?code=[code·2]')
  expect(ground.stage.tells(JSON.stringify(decision))).toBe(false)
})

const notLive: readonly Decision[] = [
  { type: 'attack', step: 'steal' },
  { type: 'advanceClock', milliseconds: 1 },
  { type: 'configure', change: { at: 'faults', rules: [] } },
  { type: 'send', step: 'authorize' },
  { type: 'send', step: 'token', as: 'attacker' },
]

test.each(notLive.map((decision) => [decision.type, decision] as const))(
  'offers no %s in a real org',
  async (_, decision) => {
    await expect(openLiveGround().stage.perform(decision)).rejects.toThrow('practice only')
  },
)
