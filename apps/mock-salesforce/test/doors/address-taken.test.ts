import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startMockSalesforce } from '../../src/index.ts'
import { withMock } from '../support/with-mock.ts'

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::1', '[::1]'],
])('names the variable when somebody listens at %s', async (host, shown) => {
  const port = await strangerAt(host)
  await expect(startMockSalesforce({ port })).rejects.toThrow(
    `Something already listens at ${shown}:${String(port)}: stop it, or set --port or MOCK_PORT to another port.`,
  )
})

test('gives the first address back when the second is taken', async () => {
  const port = await strangerAt('::1')
  await expect(startMockSalesforce({ port })).rejects.toThrow('MOCK_PORT')
  const four = await withMock({ port, host: '127.0.0.1' })
  expect(four.port).toBe(port)
})

test('answers on both address families', async () => {
  const { port } = await withMock()
  const answers = await Promise.all(
    ['127.0.0.1', '[::1]'].map((host) => fetch(`http://${host}:${String(port)}/__mock/health`)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
})

async function strangerAt(host: string): Promise<number> {
  const stranger = createServer()
  onTestFinished(() => {
    stranger.close()
  })
  await new Promise<void>((resolve) => {
    stranger.listen({ host, port: 0, ipv6Only: true }, resolve)
  })
  const address = stranger.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}
