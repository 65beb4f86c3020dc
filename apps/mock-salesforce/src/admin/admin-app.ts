import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { UnknownName } from '@flowscope/reference'
import { defaultWorldRoutes } from './default-world.ts'
import { documentRoutes } from './documents.ts'
import { admit } from './guard.ts'
import { jsonBodies } from './json-bodies.ts'
import { madeWorld, madeWorldRoutes } from './made-worlds.ts'
import { openApiOf } from './open-api.ts'
import type { AdminOptions } from './options.ts'
import { problemOf } from './problem.ts'
import type { TypeBoxProvider } from './type-provider.ts'
import { validation } from './validation.ts'
import { worldRoutes } from './world-routes.ts'

/** The admin API as an app of its own, schema first. */
export async function adminApp(options: AdminOptions): Promise<FastifyInstance> {
  const { adminToken, onError } = options
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  app.setValidatorCompiler(validation)
  app.removeContentTypeParser(['text/plain', 'application/json'])
  jsonBodies(app)
  app.addHook('onRequest', async ({ raw }) => {
    admit(raw, adminToken)
  })
  app.setErrorHandler((error: FastifyError, _, reply) => {
    if (error instanceof UnknownName) return reply.code(404).send({ message: error.message })
    const problem = problemOf(error)
    if (problem) return reply.code(problem.status).send({ message: problem.message })
    onError(error)
    return reply.code(500).send({ message: 'The mock failed; its log says why.' })
  })
  app.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send({ message: `The admin API has no ${method} ${url}.` }),
  )
  await routes(app, options)
  return app
}

async function routes(app: FastifyInstance, options: AdminOptions) {
  const { defaultWorld, registry, streams, certificate } = options
  const openApi = openApiOf(app)
  await app.register(
    async (api) => {
      const typed = api.withTypeProvider<TypeBoxProvider>()
      defaultWorldRoutes(typed, defaultWorld, registry.size)
      await api.register(worldRoutes, { worldOf: () => defaultWorld, streams })
      madeWorldRoutes(typed, options)
      await api.register(worldRoutes, {
        prefix: '/worlds/:id',
        worldOf: (params) => madeWorld(registry, params),
        streams,
      })
      documentRoutes(typed, openApi, certificate)
    },
    { prefix: '/__mock' },
  )
}
