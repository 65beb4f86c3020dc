import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { LiveOverview } from '@flowscope/stage'
import { fromOwnPage } from './from-own-page.ts'
import { guard } from './guard.ts'
import type { Owner } from './live-book.ts'
import { callbackUrlOf, runFor } from './open-run.ts'
import { lookAt } from './look-at.ts'
import { clearOwner, ownerOf, ownPlaceOf, setOwner } from './owner.ts'
import { runCalls } from './run-calls.ts'
import { openBody, preflightBody, type OpenBody, type PreflightBody } from './schemas.ts'
import type { LiveServices } from './services.ts'

/** The live API: JSON, for the page of Flowscope alone. */
export const liveApi: FastifyPluginAsync<LiveServices> = async (app, services) => {
  await app.register(fromOwnPage)
  await app.register(guard, { book: services.book })
  overview(app, services)
  preflights(app, services)
  beginning(app, services)
  runCalls(app, services)
}

function overview(app: FastifyInstance, services: LiveServices): void {
  const { book, ways, publicUrl, environmentSecret } = services
  app.get('/', async (request): Promise<LiveOverview> => {
    const place = ownPlaceOf(request, publicUrl)
    const run = book.find(ownerOf(request, place))
    return {
      ...place,
      callbackUrl: callbackUrlOf(place),
      hasEnvironmentSecret: environmentSecret !== null,
      mockHost: ways.mockHost,
      extraHosts: ways.extraHosts,
      run: run && book.answerOf(run),
    }
  })
}

function preflights(app: FastifyInstance, services: LiveServices): void {
  app.post<{ Body: PreflightBody }>(
    '/preflight',
    { ...beginningsOnly(services.limits.beginnings), schema: { body: preflightBody } },
    async (request) => {
      const place = ownPlaceOf(request, services.publicUrl)
      return { checks: await lookAt(request.body.setup, place, services) }
    },
  )
}

function beginning(app: FastifyInstance, services: LiveServices): void {
  const { book, publicUrl, limits } = services
  app.post<{ Body: OpenBody }>(
    '/run',
    { ...beginningsOnly(limits.beginnings), schema: { body: openBody } },
    async (request, reply) => {
      const place = ownPlaceOf(request, publicUrl)
      const run = runFor(request.body, place, services)
      const owner = await book.keep(run, request.ip, ownerOf(request, place))
      setOwner(reply, place, owner)
      return reply.code(201).send(book.answerOf(run))
    },
  )
  app.delete('/run', async (request, reply) => {
    const place = ownPlaceOf(request, publicUrl)
    const run = book.find(ownerOf(request, place))
    if (run) await book.forget(run)
    clearOwner(reply, place)
    return reply.code(204).send()
  })
}

function beginningsOnly(max: number) {
  const keyGenerator = ({ ip }: FastifyRequest): Owner => ip
  return { config: { rateLimit: { max, timeWindow: 60_000, keyGenerator } } }
}
