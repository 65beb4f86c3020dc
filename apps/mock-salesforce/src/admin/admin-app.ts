import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { defaultWorldRoutes } from './default-world.ts'
import { admit } from './guard.ts'
import { madeWorldRoutes } from './made-worlds.ts'
import { openApiOf } from './open-api.ts'
import type { AdminOptions } from './options.ts'
import { problemOf } from './problem.ts'
import type { TypeBoxProvider } from './type-provider.ts'

/** The admin API as an app of its own, schema first. */
export async function adminApp(options: AdminOptions): Promise<FastifyInstance> {
  const { defaultWorld, registry, makeWorld, adminToken, onError } = options
  const app = Fastify({
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  })
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async ({ raw }) => {
    admit(raw, adminToken)
  })
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const problem = problemOf(error)
    if (problem) return reply.code(problem.status).send({ message: problem.message })
    onError(error)
    return reply.code(500).send({ message: 'The mock failed; its log says why.' })
  })
  app.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send({ message: `The admin API has no ${method} ${url}.` }),
  )
  const document = openApiOf(app)
  await app.register(
    (api, _, done) => {
      const typed = api.withTypeProvider<TypeBoxProvider>()
      defaultWorldRoutes(typed, defaultWorld, registry.size)
      madeWorldRoutes(typed, registry, makeWorld)
      api.get('/openapi.json', document)
      done()
    },
    { prefix: '/__mock' },
  )
  return app
}
