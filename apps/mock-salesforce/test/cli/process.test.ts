import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

const bin = fileURLToPath(new URL('../../bin/mock-salesforce.js', import.meta.url))
const bundle = fileURLToPath(new URL('../../dist/main.mjs', import.meta.url))

/** The same program; where `npm test` has just built it, it starts in a third of the time. */
const program = process.env['FLOWSCOPE_BUILT'] === undefined ? bin : bundle

test('says where it listens, and ends cleanly on Ctrl-C', async () => {
  const mock = started(['--port', '0'], bin)
  const line = await mock.firstLine
  const { message, url } = JSON.parse(line) as { message: string; url: string }
  expect(url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(message).toBe(`Mock Salesforce listens at ${url}`)
  expect((await fetch(`${url}/services/data`)).status).toBe(200)
  mock.child.kill('SIGINT')
  expect(await mock.ended).toEqual({ code: 0, errors: '' })
})

test('writes a line for each request, without the secrets in it', async () => {
  const mock = started(['--port', '0', '--log', 'text', '--seed', '42'])
  const url = (await mock.firstLine).replace('Mock Salesforce listens at ', '')
  await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'x', client_secret: 'hush-hush' }),
  })
  await fetch(`${url}/services/oauth2/revoke?token=hush-hush`)
  await expect.poll(mock.output).toMatch(/revoke/)
  const [, post, get] = mock.output().split('\n')
  expect(post).toMatch(/^[\d:]{8} POST \/services\/oauth2\/token 400 [\d.]+ ms {2}grantType\.\w+$/)
  expect(get).toMatch(/^[\d:]{8} GET \/services\/oauth2\/revoke\?token=\*\*\* 400 [\d.]+ ms {2}/)
  expect(mock.output()).not.toContain('hush')
})

test('helps without a manual, and says its version', async () => {
  const help = started(['--help'])
  expect((await help.ended).code).toBe(0)
  for (const part of ['--preset', 'every-flow', 'MOCK_PORT', 'student@acme.example', 'Examples']) {
    expect(help.output()).toContain(part)
  }
  const version = started(['--version'])
  await version.ended
  expect(version.output()).toBe(`${manifest.version}\n`)
})

test('names in its help every option there is', async () => {
  const { output, ended } = started(['-h'])
  await ended
  const named = new Set(output().match(/--[a-z-]+/g))
  expect([...named].sort()).toEqual(
    [
      ...['port', 'host', 'public-url', 'https', 'preset', 'config', 'seed', 'store'],
      ...['no-admin', 'log', 'version', 'help'],
    ]
      .map((name) => `--${name}`)
      .sort(),
  )
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
    errors: `Something already listens at 127.0.0.1:${String(port)}: stop it, or set --port or MOCK_PORT to another port.\n`,
  })
})

test('says in one sentence that this machine lacks an address', async () => {
  const { ended } = started(['--host', '192.0.2.1', '--port', '4999'])
  expect(await ended).toEqual({
    code: 1,
    errors:
      'Cannot listen at 192.0.2.1, port 4999: this machine does not have that address; --host says where to listen.\n',
  })
})

test('says in one sentence what it does not understand', async () => {
  const { ended } = started(['--config', '/nowhere.json'])
  expect(await ended).toEqual({
    code: 1,
    errors: '--config: there is no readable file "/nowhere.json".\n',
  })
})

function started(args: readonly string[], file = program) {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let errors = ''
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  return {
    child,
    output: () => output,
    firstLine: new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: string) => {
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
