import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface StartedServer {
  /** `http://localhost:…` */
  readonly url: string
  readonly stop: () => Promise<void>
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * Starts an app as its own process, and waits for the address that it prints. `npm test` has just
 * built it; whoever runs a journey alone means the sources.
 */
export async function startServer(
  app: 'mock-salesforce' | 'web-server',
  env: Readonly<Record<string, string>>,
): Promise<StartedServer> {
  const isBuilt = process.env['FLOWSCOPE_BUILT'] !== undefined
  const program = isBuilt
    ? [`apps/${app}/dist/main.mjs`]
    : ['--import', 'tsx', `apps/${app}/src/main.ts`]
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    return { url: await printedAddress(child), stop: () => stopped(child) }
  } catch (error) {
    await stopped(child)
    throw error
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (address) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => {
      reject(new Error(`The server ended before it printed an address:\n${said}`))
    })
  })
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
