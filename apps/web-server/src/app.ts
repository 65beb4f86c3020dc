import type { FastifyPluginAsync } from 'fastify'
import { asAnswer } from './errors.ts'
import { liveDoor } from './features/live-door/index.ts'
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
}

/** The confidential client's server: it hosts the stage for runs over sockets and serves the screen. */
export const webServer: FastifyPluginAsync<WebServerOptions> = async (app, options) => {
  app.setErrorHandler(asAnswer)
  await app.register(pageHeaders)
  await app.register(ownOriginOnly, { publicUrl: options.publicUrl })
  await app.register(runs, { prefix: '/api/runs', mockUrl: options.mockUrl, now: options.now })
  await app.register(liveDoor)
  await app.register(screen, { folder: options.screen })
}
