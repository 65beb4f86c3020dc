import type { FastifyPluginAsync } from 'fastify'
import { asAnswer } from './errors.ts'
import { live, type LiveOptions } from './features/live/index.ts'
import { runs } from './features/runs/index.ts'
import { screen } from './features/screen/index.ts'
import { ownOriginOnly } from './own-origin-only.ts'
import { pageHeaders } from './page-headers.ts'

export interface WebServerOptions {
  readonly publicUrl: string | null
  /** Where the mock's second channel is. */
  readonly mockUrl: string
  /** The folder of the built screen. */
  readonly screen: string
  /** Real time, milliseconds since the epoch: for the life of an idle run, never for a message. */
  readonly now: () => number
  /** What live runs may be told; left out, they are strict and real. */
  readonly live?: LiveOptions
}

/** The confidential client's server: it hosts the stage for runs over sockets and serves the screen. */
export const webServer: FastifyPluginAsync<WebServerOptions> = async (app, options) => {
  app.setErrorHandler(asAnswer)
  await app.register(pageHeaders)
  await app.register(ownOriginOnly, { publicUrl: options.publicUrl })
  await app.register(runs, { prefix: '/api/runs', mockUrl: options.mockUrl, now: options.now })
  const { mockUrl, publicUrl, now } = options
  await app.register(live, { ...options.live, mockUrl, publicUrl, now })
  await app.register(screen, { folder: options.screen })
}
