import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/mock-salesforce.js', import.meta.url))

test('says where it listens, and ends cleanly on Ctrl-C', async () => {
  const mock = started(['--port', '0'])
  const line = await mock.firstLine
  const url = /^Mock Salesforce listens at (http:\/\/localhost:\d+)$/.exec(line)?.[1] ?? ''
  expect((await fetch(`${url}/services/data`)).status).toBe(200)
  mock.child.kill('SIGINT')
  expect(await mock.ended).toEqual({ code: 0, errors: '' })
})

test('says in one sentence that its address is taken', async () => {
  const stranger = createServer()
  onTestFinished(() => {
    stranger.close()
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const { port } = stranger.address() as { port: number }
  const { ended } = started(['--port', String(port)])
  expect(await ended).toEqual({
    code: 1,
    errors: `Something already listens at 127.0.0.1:${String(port)}: stop it, or set MOCK_PORT to another port.\n`,
  })
})

test('says in one sentence what it does not understand', async () => {
  const { ended } = started(['--config', '/nowhere.json'])
  expect(await ended).toEqual({
    code: 1,
    errors: '--config: there is no readable file "/nowhere.json".\n',
  })
})

function started(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  return {
    child,
    firstLine: new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', (chunk: string) => {
        resolve(chunk.trim())
      })
    }),
    ended: new Promise<{ code: number | null; errors: string }>((resolve) => {
      child.once('close', (code) => {
        resolve({ code, errors })
      })
    }),
  }
}
