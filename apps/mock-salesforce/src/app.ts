import Fastify, { type FastifyInstance } from 'fastify'
import { admin } from './admin/index.ts'
import type { AdminOptions } from './admin/options.ts'
import { answerFromWorld } from './salesforce/answer-from-world.ts'
import { salesforceRoutes } from './salesforce/routes.ts'

export interface AppOptions extends AdminOptions {
  /** Whether the admin API is there at all. */
  readonly admin: boolean
}

/** The mock as a Fastify app that does not listen: doors hand it what arrives. */
export async function mockSalesforce(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    // A path whose percent-encoding is broken reaches no route.
    frameworkErrors: (_, request, reply) => {
      answerFromWorld(options, request, reply)
    },
  })
  await app.register(salesforceRoutes, options)
  if (options.admin) await app.register(admin, { ...options, prefix: '/__mock' })
  await app.ready()
  return app
}
