import type { FastifyInstance, FastifyPluginCallback } from 'fastify'
import { answerFromWorld } from '../salesforce/answer-from-world.ts'
import type { AdminOptions } from './options.ts'

/**
 * The second channel: what a test or the web server asks beside the protocol, never on it. It is
 * there at the mock's own address; behind the door of a made world its paths are Salesforce's.
 */
export const admin: FastifyPluginCallback<AdminOptions> = (app, options, done) => {
  const { worldOf, defaultWorld } = options
  let loading: Promise<FastifyInstance> | null = null
  app.addHook('onRequest', async (request, reply) => {
    if (worldOf(request.raw.socket) !== defaultWorld) {
      answerFromWorld(options, request, reply)
      return
    }
    reply.hijack()
    const api = await (loading ??= loadedAdmin(options))
    api.routing(request.raw, reply.raw)
  })
  app.setNotFoundHandler(() => undefined)
  done()
}

/** Loaded when it is first needed: its schemas take longer to load than all the rest together. */
async function loadedAdmin(options: AdminOptions): Promise<FastifyInstance> {
  const { adminApp } = await import('./admin-app.ts')
  const app = await adminApp(options)
  await app.ready()
  return app
}
