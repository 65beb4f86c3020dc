import Fastify from 'fastify'
import { onTestFinished } from 'vitest'
import { webServer, type WebServerOptions } from '../../../src/app.ts'
import { listen } from '../../../src/listen.ts'
import { compiledOnce } from '../../compiled-once.ts'
import { serverOptions } from '../../../src/server-options.ts'

export interface LiveServer {
  readonly port: number
  /** Everything that it wrote into its log, down to the least of it. */
  readonly log: readonly string[]
  readonly stop: () => Promise<void>
}

/** A web server that listens until the test ends. */
export async function liveServer(options: Partial<WebServerOptions>): Promise<LiveServer> {
  const log: string[] = []
  const stream = { write: (line: string) => void log.push(line) }
  const app = Fastify({
    ...serverOptions,
    schemaController: compiledOnce,
    logger: { level: 'trace', stream },
  })
  onTestFinished(() => app.close())
  await app.register(webServer, {
    publicUrl: null,
    mockUrl: 'http://localhost:9',
    screen: '/no/such/folder',
    now: Date.now,
    ...options,
  })
  const port = await listen(app, { host: 'localhost', port: 0 })
  return { port, log, stop: () => app.close() }
}
