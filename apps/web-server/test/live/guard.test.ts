import { nodeCrypto, systemDice } from '@flowscope/node-ports'
import { liveRun } from '@flowscope/reference'
import { openLiveStage } from '@flowscope/stage'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { guard } from '../../src/features/live/guard.ts'
import { liveBook } from '../../src/features/live/live-book.ts'
import { openLiveRun, type LiveRun } from '../../src/features/live/live-run.ts'
import { usualLimits } from '../../src/features/live/options.ts'
import { setupAt } from './support/live-page.ts'

const now = () => 0
const secret = 'C4NARY/of the+run=Ünïque"5'
const setup = setupAt('http://localhost:3001')

function runWith(consumerSecret: string): LiveRun {
  const place = { origin: 'http://localhost:3000', callbackUrl: 'http://localhost:3000/cb' }
  const network = {
    send: () => Promise.reject(new Error('Nothing is sent')),
    close: () => Promise.resolve(),
  }
  const ports = { crypto: nodeCrypto, dice: systemDice(), now, teller: '/live' }
  const stage = openLiveStage(
    liveRun(setup, { ...place, startsAt: 0, consumerSecret }),
    network,
    ports,
  )
  return openLiveRun({ id: consumerSecret, setup, startedAt: 0, ...place }, stage, now)
}

/** A server whose masks have failed: it answers what it is asked. */
async function leaking() {
  const book = liveBook(now, usualLimits)
  const [mine, other] = [runWith('the-secret-of-mine-1'), runWith(secret)]
  await book.keep(mine, '127.0.0.1', null)
  await book.keep(other, '127.0.0.1', null)
  const app = Fastify()
  onTestFinished(() => app.close())
  await app.register(guard, { book })
  app.post('/', async ({ body }, reply) => reply.header('set-cookie', 'a=b').send(body))
  const answerTo = (text: string) => app.inject({ method: 'POST', url: '/', payload: { text } })
  return { answerTo, held: () => book.all().map(({ about }) => about.id) }
}

const percent = encodeURIComponent(secret)

test.each([
  ['as it is', secret],
  ['percent-encoded', percent],
  ['percent-encoded twice', encodeURIComponent(percent)],
  ['form-encoded', new URLSearchParams({ secret }).toString()],
  ['in JSON within JSON', JSON.stringify({ secret })],
  ['in HTML', secret.replace('"', '&quot;')],
  ['in Base64', Buffer.from(secret).toString('base64')],
  ['in Base64 behind a name', Buffer.from(`key:${secret}`).toString('base64')],
  ['in Base64 for addresses', Buffer.from(`ab${secret}`).toString('base64url')],
])('withholds a secret %s, whoever asked, and forgets its run', async (_, text) => {
  const { answerTo, held } = await leaking()
  const answer = await answerTo(`before ${text} after`)
  expect(answer.statusCode).toBe(500)
  expect(answer.headers).not.toHaveProperty('set-cookie')
  expect(answer.json()).toEqual({
    error: 'withheld',
    message: 'A secret stood in this answer, so it was not sent, and the run was forgotten.',
  })
  expect(held()).toEqual(['the-secret-of-mine-1'])
})

test('lets everything else pass', async () => {
  const { answerTo, held } = await leaking()
  const answer = await answerTo('client_secret=[secret·1]')
  expect([answer.statusCode, answer.json()]).toEqual([200, { text: 'client_secret=[secret·1]' }])
  expect(held()).toHaveLength(2)
})
