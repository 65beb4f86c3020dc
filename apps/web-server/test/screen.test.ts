import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { appWith } from './started-app.ts'

async function builtScreen(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flowscope-screen-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Screen</title>')
  await writeFile(join(folder, 'assets', 'main-abc123.js'), 'export {}')
  return folder
}

test.each(['/', '/lab', '/learn/first?step=3', '/reference/parameters/token.form.code'])(
  'serves the first page at %s',
  async (url) => {
    const app = await appWith({ screen: await builtScreen() })
    const answer = await app.inject({ url })
    expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([
      200,
      '<!doctype html><title>Screen</title>',
      'no-cache',
    ])
  },
)

test('tells about a place without sending it', async () => {
  const app = await appWith({ screen: await builtScreen() })
  const [head, get] = await Promise.all(
    (['HEAD', 'GET'] as const).map((method) => app.inject({ method, url: '/lab' })),
  )
  expect([head?.statusCode, head?.body]).toEqual([200, ''])
  expect(head?.headers['content-length']).toBe(get?.headers['content-length'])
})

test('lets browsers keep files that are named after their content', async () => {
  const app = await appWith({ screen: await builtScreen() })
  const { headers } = await app.inject({ url: '/assets/main-abc123.js' })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/lab', 'index.html', 'text/html; charset=utf-8'],
  ['/assets/main-abc123.js', 'assets/main-abc123.js', 'application/javascript; charset=utf-8'],
])('sends %s compressed to whom can read it', async (url, file, type) => {
  const folder = await builtScreen()
  await writeFile(join(folder, `${file}.br`), 'in Brotli')
  const app = await appWith({ screen: folder })
  const answer = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.body).toBe('in Brotli')
  expect(answer.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': type,
    vary: 'accept-encoding',
  })
})

test('sends what it has to whom reads no compressed files', async () => {
  const folder = await builtScreen()
  await writeFile(join(folder, 'index.html.br'), 'in Brotli')
  const app = await appWith({ screen: folder })
  const answer = await app.inject({ url: '/lab', headers: { 'accept-encoding': 'identity' } })
  expect(answer.body).toBe('<!doctype html><title>Screen</title>')
})

test.each(['/assets/gone.js', '/favicon.png', '/api/nothing'])(
  'does not take %s for a place of the screen',
  async (url) => {
    const app = await appWith({ screen: await builtScreen() })
    const answer = await app.inject({ url })
    expect([answer.statusCode, answer.json()]).toEqual([
      404,
      { error: 'notFound', message: 'There is nothing to GET at this address.' },
    ])
  },
)

test('says what is wrong with an address that cannot be read, and does not repeat it', async () => {
  const app = await appWith({ screen: await builtScreen() })
  const answer = await app.inject({ url: '/callback%E0%A4%A?code=aPrx' })
  expect([answer.statusCode, answer.json<{ readonly error: string }>().error]).toEqual([
    400,
    'invalidRequest',
  ])
  expect(answer.body).toContain('percent-encoding')
  expect(answer.body).not.toContain('aPrx')
})

test('allows scripts, styles, frames and connections of its own only', async () => {
  const app = await appWith({ screen: await builtScreen() })
  const { headers } = await app.inject({ url: '/' })
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  expect(headers).not.toHaveProperty('strict-transport-security')
})

test('lets an embedded lesson stand in another page, and nothing else', async () => {
  const app = await appWith({ screen: await builtScreen() })
  const policyAt = async (url: string) =>
    (await app.inject({ url })).headers['content-security-policy']
  expect(await policyAt('/embed/parties')).toContain('frame-ancestors *;')
  expect(await policyAt('/embedded')).toContain("frame-ancestors 'none';")
})

test('says how to build the screen while there is none', async () => {
  const app = await appWith()
  const answer = await app.inject({ url: '/lab' })
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('npm start')
})
