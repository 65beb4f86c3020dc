import Fastify, { type FastifyInstance } from 'fastify'
import { onTestFinished } from 'vitest'
import { webServer, type WebServerOptions } from '../src/app.ts'
import { compiledOnce } from './compiled-once.ts'
import { serverOptions } from '../src/server-options.ts'

/** A web server that does not listen, without a screen and without a mock unless one is named. */
export async function appWith(options: Partial<WebServerOptions> = {}): Promise<FastifyInstance> {
  const app = Fastify({ ...serverOptions, schemaController: compiledOnce })
  onTestFinished(() => app.close())
  await app.register(webServer, {
    publicUrl: null,
    mockUrl: 'http://127.0.0.1:9',
    screen: '/no/such/folder',
    now: () => 0,
    ...options,
  })
  return app
}
