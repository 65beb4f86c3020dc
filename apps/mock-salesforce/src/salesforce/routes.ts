import type { FastifyPluginCallback } from 'fastify'
import { answerFromWorld, type Hosting } from './answer-from-world.ts'

/**
 * Every address that nobody else here claims is Salesforce's. The world has the table of routes, so
 * that an unknown path or a wrong method is answered in Salesforce's manner too.
 */
export const salesforceRoutes: FastifyPluginCallback<Hosting> = (app, hosting, done) => {
  // Nothing comes after this hook: it never says that it is done.
  app.addHook('onRequest', (request, reply, _) => {
    answerFromWorld(hosting, request, reply)
  })
  app.setNotFoundHandler(() => undefined)
  done()
}
