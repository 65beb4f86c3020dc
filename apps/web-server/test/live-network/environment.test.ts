import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { connectProxy } from './support/connect-proxy.ts'
import { testAuthority } from './support/test-authority.ts'
import { tlsServer } from './support/tls-server.ts'

const program = fileURLToPath(new URL('support/send-once.ts', import.meta.url))

test.each([
  ['known through NODE_EXTRA_CA_CERTS', (file: string) => ({ NODE_EXTRA_CA_CERTS: file }), 'ok'],
  ['unknown', () => ({}), 'tls'],
])(
  'behind HTTPS_PROXY, an authority that is %s',
  async (_, trust, expected) => {
    const authority = await testAuthority()
    const { port } = await tlsServer(await authority.issue(['login.salesforce.com']))
    const { url } = await connectProxy(port)
    const environment = { HTTPS_PROXY: url, ...trust(await writtenDown(authority.pem)) }
    expect(await runWith(environment)).toEqual({ stdout: expected, stderr: '' })
  },
  60_000,
)

async function writtenDown(pem: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'authority.pem')
  await writeFile(file, pem)
  return file
}

function runWith(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env
  const options = { env: { PATH, ...environment } }
  return promisify(execFile)(process.execPath, ['--import', 'tsx', program], options)
}
