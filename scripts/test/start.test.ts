import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildIfChanged } from '../support/build.mjs'
import { inRoot } from '../support/root.mjs'

beforeAll(buildIfChanged, 120_000)

test('start serves the screen and the mock, says where, and Ctrl-C stops both', async () => {
  const [port, mockPort] = [await freePort(), await freePort()]
  const started = start({ PORT: String(port), MOCK_PORT: String(mockPort) })
  const screen = `http://localhost:${port}`
  const mock = `http://localhost:${mockPort}`
  const said = await started.says('Ctrl-C')
  expect(said).toContain(screen)
  expect(said).toContain(mock)
  expect(await (await fetch(screen)).text()).toContain('<div id="root">')
  const discovery = await fetch(`${mock}/.well-known/openid-configuration`)
  expect(await discovery.json()).toMatchObject({ issuer: mock })

  started.interrupt()
  expect(await started.ended).toBe(0)
  await expect(fetch(screen)).rejects.toThrow()
  await expect(fetch(mock)).rejects.toThrow()
})

test.each([
  ['PORT', '127.0.0.1'],
  ['PORT', '::1'],
  ['MOCK_PORT', '127.0.0.1'],
  ['MOCK_PORT', '::1'],
])('where %s is taken on %s, one sentence says so', async (variable, address) => {
  const stranger = createServer()
  await new Promise<void>((resolve) => stranger.listen(0, address, resolve))
  onTestFinished(() => void stranger.close())
  const taken = (stranger.address() as AddressInfo).port
  const started = start({
    PORT: String(await freePort()),
    MOCK_PORT: String(await freePort()),
    [variable]: String(taken),
  })
  expect(await started.ended).toBe(1)
  const lines = started.output().trim().split('\n')
  expect(lines).toEqual([expect.stringMatching(`:${taken}.*\\b${variable}\\b.*\\.$`)])
})

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [inRoot('scripts', 'start.mjs'), '--no-open'], {
    env: { ...process.env, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  let heard: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += String(chunk)
      heard()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (words: string) =>
    new Promise<string>((resolve) => {
      heard = () => {
        if (output.includes(words)) resolve(output)
      }
    })
  return { says, ended, output: () => output, interrupt: () => child.kill('SIGINT') }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
