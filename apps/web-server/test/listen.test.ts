import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../src/listen.ts'

const bothFamilies = ['127.0.0.1', '::1']

function app() {
  const made = Fastify()
  made.get('/', async () => 'here')
  onTestFinished(() => made.close())
  return made
}

test('answers on both families at one port', async () => {
  const port = await listen(app(), 0, bothFamilies)
  const texts = await Promise.all(
    ['127.0.0.1', '[::1]'].map(async (host) =>
      (await fetch(`http://${host}:${String(port)}/`)).text(),
    ),
  )
  expect(texts).toEqual(['here', 'here'])
})

test.each(bothFamilies)('names PORT when somebody else listens on %s', async (host) => {
  const stranger = createServer()
  stranger.listen(0, host)
  await once(stranger, 'listening')
  onTestFinished(() => void stranger.close())
  const { port } = stranger.address() as AddressInfo
  await expect(listen(app(), port, bothFamilies)).rejects.toThrow(
    `:${String(port)}: stop it, or set PORT to another port.`,
  )
})

test('lets go of the first address when the second one is taken', async () => {
  const stranger = createServer()
  stranger.listen(0, '::1')
  await once(stranger, 'listening')
  const { port } = stranger.address() as AddressInfo
  await expect(listen(app(), port, bothFamilies)).rejects.toThrow()
  stranger.close()
  await once(stranger, 'close')
  expect(await listen(app(), port, bothFamilies)).toBe(port)
})
