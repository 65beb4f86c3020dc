import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { PublicError } from '../../errors.ts'

/**
 * Turns away what no page of ours has sent. No form and no link can write `X-Flowscope`, and another
 * site's script has to ask for leave first, which nobody gives here.
 */
export const fromOwnPage = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.removeContentTypeParser('text/plain')
    app.addHook('onRequest', async (request) => {
      if (!comesFromHere(request) || !isMarked(request)) throw notFromPage()
    })
    done()
  },
  { name: 'from-own-page' },
)

/** Browsers say where a request comes from, and no page can change it; other programs say nothing. */
function comesFromHere({ method, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin') return true
  return method === 'GET' && site === 'none'
}

function isMarked({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' || headers['x-flowscope'] === 'live'
}

function notFromPage(): PublicError {
  const message = 'Only the page of Flowscope itself may ask this.'
  return new PublicError(403, 'notFromPage', message)
}
