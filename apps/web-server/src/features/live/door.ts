import {
  noBytes,
  queryFields,
  formValue,
  type Headers,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { answerWith, requestOf } from '@flowscope/node-ports'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { asAnswer, publicErrorOf, type PublicError } from '../../errors.ts'
import { plainPage } from '../../plain-page.ts'
import { ownerOf, ownPlaceOf, type OwnPlace } from './owner.ts'
import { ownCookiesOnly } from './own-cookies-only.ts'
import type { LiveServices } from './services.ts'

/**
 * The web app's real addresses, where the learner's own browser asks. Practice runs have their own
 * web app on a port of their own, so whoever is not expected here was sent by a login outside of
 * Flowscope: nothing of the address is repeated.
 */
export const liveDoor: FastifyPluginAsync<LiveServices> = async (app, services) => {
  const { book, publicUrl } = services
  app.setErrorHandler<PublicError>((error, request, reply) =>
    publicErrorOf(error).status === 404 ? turnedAway(reply) : asAnswer(error, request, reply),
  )

  app.get('/connect', { exposeHeadRoute: false }, async (request, reply) => {
    const place = ownPlaceOf(request, publicUrl)
    const asked = asItArrived(request, place)
    const run = book.use(ownerOf(request, place))
    const ticket = formValue(queryFields(asked), 'ticket') ?? ''
    const told = { request: asked, more: saidAlways(reply) }
    return answered(reply, run ? await run.connect(ticket, told) : null)
  })

  app.get('/oauth/callback', { exposeHeadRoute: false }, async (request, reply) => {
    const asked = asItArrived(request, ownPlaceOf(request, publicUrl))
    const run = book.awaiting(request.headers.cookie ?? '')
    const told = { request: asked, more: saidAlways(reply) }
    return answered(reply, run ? await run.comeBack(told) : null)
  })
}

/** A proxy may stand between: scheme and authority are those that the browser knows. */
function asItArrived(request: FastifyRequest, { origin }: OwnPlace): HttpRequest {
  const { protocol, host } = new URL(origin)
  const arrived = requestOf(request.raw, new Uint8Array())
  return {
    ...arrived,
    scheme: protocol === 'https:' ? 'https' : 'http',
    authority: host,
    headers: ownCookiesOnly(arrived.headers),
    body: noBytes,
  }
}

/** Headers that every answer of this server has: part of the message, so the run shows them too. */
function saidAlways(reply: FastifyReply): Headers {
  return Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])
}

function answered(reply: FastifyReply, response: HttpResponse | null): FastifyReply {
  if (!response) return turnedAway(reply)
  reply.hijack()
  answerWith(reply.raw, response)
  return reply
}

function turnedAway(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page)
}

const page = plainPage('No login is waiting here', [
  'Flowscope did not start the login that led to this page, or it was answered already. Nothing that came with it has been used.',
  'If you came from a login of your own, go back to Flowscope and connect again.',
])
