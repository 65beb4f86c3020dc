import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { PublicError } from './errors.ts'

export interface OwnOriginOptions {
  readonly publicUrl: string | null
}

/**
 * Turns away requests that another site made the browser send: a foreign Origin, or a Host that is
 * not this machine's (DNS rebinding).
 */
export const ownOriginOnly = fastifyPlugin(
  (app: FastifyInstance, { publicUrl }: OwnOriginOptions, done: () => void) => {
    app.addHook('onRequest', async (request) => {
      checkHost(request, publicUrl)
      checkOrigin(request, publicUrl)
    })
    done()
  },
  { name: 'own-origin-only' },
)

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

function checkHost({ headers }: FastifyRequest, publicUrl: string | null): void {
  const host = headers.host ?? ''
  if (publicUrl !== null && host === new URL(publicUrl).host) return
  if (loopbackNames.has(host.replace(/:\d+$/, '').toLowerCase())) return
  throw new PublicError(403, 'foreignHost', 'This server answers only under its own name.')
}

function checkOrigin({ headers }: FastifyRequest, publicUrl: string | null): void {
  const { origin, host } = headers
  if (origin === undefined || origin === `http://${host ?? ''}` || origin === publicUrl) return
  throw new PublicError(403, 'foreignOrigin', 'Another site may not send requests to this server.')
}
