import type { Socket } from 'node:net'
import type { FastifyPluginCallback } from 'fastify'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { answerFromWorld } from './answer-from-world.ts'

interface SalesforceOptions {
  readonly worldOf: (socket: Socket) => HostedWorld
}

/**
 * Every address that nobody else here claims is Salesforce's. The world has the table of routes, so
 * that an unknown path or a wrong method is answered in Salesforce's manner too.
 */
export const salesforceRoutes: FastifyPluginCallback<SalesforceOptions> = (
  app,
  { worldOf },
  done,
) => {
  app.addHook('onRequest', (request, reply) =>
    answerFromWorld(worldOf(request.raw.socket), request, reply),
  )
  app.setNotFoundHandler(() => undefined)
  done()
}
