import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { acmeOrg } from '../../packages/reference/src/index.ts'
import { runAsApps, runAsUsers } from './run-as-apps.mjs'

const mock = new URL('../../apps/mock-salesforce/dist/main.mjs', import.meta.url)
const webServer = new URL('../../apps/web-server/dist/main.mjs', import.meta.url)
const bareServer = new URL('./bare-server.mjs', import.meta.url)
const floorServer = new URL('./floor-server.mjs', import.meta.url)

const alone = [fileURLToPath(mock), '--port', '0', '--log', 'none']

/** The mock in a process of its own, on a free port. */
export const startMock = () => started(alone)

/** The mock with the apps of the bench beside the practice app. */
export const startMockForLoad = () => started([...alone, '--config', configFile()])

/** The product as it is served, for as long as something is measured with it. */
export async function withProduct(measured) {
  const mock = await startMock()
  const server = await started([fileURLToPath(webServer)], { PORT: '0', MOCK_URL: mock.url })
  try {
    return await measured(server.url)
  } finally {
    await Promise.all([server.stop(), mock.stop()])
  }
}

/** The yardstick: Fastify, a form, 600 bytes of JSON. */
export const startBareServer = () => started([fileURLToPath(bareServer)])

/** The second yardstick: Fastify, a form, one signature, the mock's headers; nothing checked or kept. */
export const startFloorServer = () => started([fileURLToPath(floorServer)])

/** Waits for a server to say where it listens: it ends its first line with its address. */
function started(args, settings = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${args.at(-1)} ended before it listened`)))
    child.stdout.setEncoding('utf8').once('data', (line) => {
      const url = /http:\/\/[^\s"]+/.exec(line)?.[0] ?? ''
      resolve({ url, stop: () => stopped(child) })
    })
  })
}

function stopped(child) {
  return new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', resolve)
    child.kill('SIGINT')
  })
}

function configFile() {
  const org = {
    ...acmeOrg,
    apps: [...acmeOrg.apps, ...runAsApps],
    users: [...acmeOrg.users, ...runAsUsers],
  }
  const file = join(mkdtempSync(join(tmpdir(), 'flowscope-bench-')), 'mock.json')
  writeFileSync(file, JSON.stringify({ orgs: [org] }))
  return file
}
