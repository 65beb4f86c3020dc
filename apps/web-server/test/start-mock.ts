import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface StartedMock {
  /** `http://localhost:…` */
  readonly url: string
  readonly stop: () => Promise<void>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Starts the mock as a process of its own. `npm test` has just built it; whoever runs a test alone
 * means the sources.
 */
export async function startMock(port = '0'): Promise<StartedMock> {
  const isBuilt = process.env['FLOWSCOPE_BUILT'] !== undefined
  const program = isBuilt
    ? ['apps/mock-salesforce/dist/main.mjs']
    : ['--import', 'tsx', 'apps/mock-salesforce/src/main.ts']
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, MOCK_PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString())
    })
    child.once('exit', () => {
      reject(new Error('The mock ended before it listened.'))
    })
  })
  return {
    url: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '',
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
