import { noBytes } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import type { Decision } from '../src/index.ts'
import { draftedRequest, openPractice, play, send, toAuthorize } from './walks.ts'

test.each([
  ['method', { method: 'GET /' }],
  ['target', { target: '/services/oauth2/authorize?a b' }],
  ['target', { target: '' }],
  ['target', { target: '/?state=☕' }],
  ['header name', { headers: [['X Note', '1']] }],
  ['value of X-Note', { headers: [['X-Note', '1\r\nSet-Cookie: a=b']] }],
] as const)(
  'does not send a request whose %s cannot be written, and keeps its place',
  async (part, change) => {
    const stage = await openPractice()
    await play(stage, toAuthorize)
    const request = { ...(await draftedRequest(stage, 'authorize')), ...change }
    const decision: Decision = {
      type: 'send',
      step: 'authorize',
      edit: { kind: 'request', request },
    }
    await expect(stage.perform(decision)).rejects.toThrow(`an HTTP message: ${part} `)
    expect((await stage.perform(send('authorize'))).landing).toBe('hop')
  },
)

test.each([
  ['status', { status: 101 }],
  ['reason', { reason: 'Found\r\n' }],
])('does not send an answer whose %s cannot be written', async (part, change) => {
  const stage = await openPractice()
  await play(stage, toAuthorize.slice(0, 2))
  const answer = { status: 302, reason: 'Found', headers: [], body: noBytes, ...change }
  const decision: Decision = { type: 'send', step: 'redirect', edit: { kind: 'answer', answer } }
  await expect(stage.perform(decision)).rejects.toThrow(`an HTTP message: ${part} `)
})
