import rateLimit from '@fastify/rate-limit'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { asAnswer, type PublicError } from '../../errors.ts'
import { liveApi } from './api.ts'
import { liveDoor } from './door.ts'
import { liveBook } from './live-book.ts'
import { usualLimits, waysOf, type LiveOptions } from './options.ts'
import { ownerOf, ownPlaceOf } from './owner.ts'
import { OtherPlace, tooManyCalls } from './refusals.ts'
import type { LiveServices } from './services.ts'

export type { LiveOptions } from './options.ts'

export interface LivePluginOptions extends LiveOptions {
  readonly mockUrl: string
  readonly publicUrl: string | null
  /** Real time, milliseconds since the epoch. */
  readonly now: () => number
}

/** Runs against a real org: their API, and the addresses where the learner's own browser asks. */
export const live: FastifyPluginAsync<LivePluginOptions> = async (app, options) => {
  const services = servicesOf(options)
  const { book, limits } = services
  const sweep = setInterval(() => void book.forgetIdle(), 60_000).unref()
  app.addHook('onClose', () => {
    clearInterval(sweep)
    return book.closeAll()
  })
  app.setErrorHandler<PublicError>((error, request, reply) =>
    error instanceof OtherPlace ? withJournal(error, reply) : asAnswer(error, request, reply),
  )
  await app.register(rateLimit, {
    max: limits.calls,
    timeWindow: 60_000,
    keyGenerator: (request) => callerOf(request, services),
    errorResponseBuilder: tooManyCalls,
  })
  await app.register(liveApi, { prefix: '/api/live', ...services })
  await app.register(liveDoor, services)
}

function servicesOf(options: LivePluginOptions): LiveServices {
  const { now, publicUrl, mockUrl, environmentSecret = null } = options
  const limits = { ...usualLimits, ...options.limits }
  const book = liveBook(now, limits)
  return { book, limits, now, publicUrl, environmentSecret, ways: waysOf(mockUrl, options) }
}

/** Who shares an address shares no limit, once each has a run. */
function callerOf(request: FastifyRequest, { book, publicUrl }: LiveServices): string {
  const owner = ownerOf(request, ownPlaceOf(request, publicUrl))
  return owner !== null && book.find(owner) ? owner : request.ip
}

function withJournal(error: OtherPlace, reply: FastifyReply): FastifyReply {
  const { status, code, message, journal } = error
  return reply.code(status).send({ error: code, message, journal })
}
