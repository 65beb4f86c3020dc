import type { FastifyPluginAsync } from 'fastify'
import { plainPage } from '../../plain-page.ts'

/**
 * The web app's real addresses. Practice runs have their own web app on a port of their own, so
 * whoever arrives here was sent by a login outside of Flowscope: nothing of the address is repeated.
 */
export const liveDoor: FastifyPluginAsync = async (app) => {
  for (const path of ['/connect', '/oauth/callback']) {
    app.get(path, async (_request, reply) =>
      reply
        .code(404)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(page),
    )
  }
}

const page = plainPage('No login is waiting here', [
  'Flowscope did not start the login that led to this page, so it has not used anything that came with it.',
  'Practice runs need no address of their own. Runs against a real org will arrive here once Flowscope offers them.',
])
