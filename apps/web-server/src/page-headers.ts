import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ')

/**
 * What browsers are told with every answer. No HSTS: a positive age on `localhost` would outlive
 * us and break the next project there.
 */
export const pageHeaders = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    })
    done()
  },
  { name: 'page-headers' },
)
