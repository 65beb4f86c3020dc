import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../src/listen.ts'

function app() {
  const made = Fastify()
  made.get('/', async () => 'here')
  onTestFinished(() => made.close())
  return made
}

test('answers on both families at one port', async () => {
  const port = await listen(app(), { host: 'localhost', port: 0 })
  const texts = await Promise.all(
    ['127.0.0.1', '[::1]'].map(async (host) =>
      (await fetch(`http://${host}:${String(port)}/`)).text(),
    ),
  )
  expect(texts).toEqual(['here', 'here'])
})

test.each(['127.0.0.1', '::1'])('names PORT when somebody else listens on %s', async (host) => {
  const stranger = createServer()
  stranger.listen(0, host)
  await once(stranger, 'listening')
  onTestFinished(() => void stranger.close())
  const { port } = stranger.address() as AddressInfo
  await expect(listen(app(), { host: 'localhost', port })).rejects.toThrow(
    `:${String(port)}: stop it, or set PORT to another port.`,
  )
})

test('lets go of the first address when the second one is taken', async () => {
  const stranger = createServer()
  stranger.listen(0, '::1')
  await once(stranger, 'listening')
  const { port } = stranger.address() as AddressInfo
  await expect(listen(app(), { host: 'localhost', port })).rejects.toThrow()
  stranger.close()
  await once(stranger, 'close')
  expect(await listen(app(), { host: 'localhost', port })).toBe(port)
})
