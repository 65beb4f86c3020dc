import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

const policyFor = (ancestors: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "object-src 'none'",
  ].join('; ')

/** The page that is shown in a frame is a captured one, written into it; ours is shown in none… */
const policy = policyFor("'none'")

/** …but for a lesson that is embedded: practice only, and whoever leaves it gets a window. */
const embedded = policyFor('*')

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * What browsers are told with every answer. No HSTS: a positive age on `localhost` would outlive
 * us and break the next project there. A window that goes to Salesforce has no way back into ours.
 */
export const pageHeaders = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.addHook('onRequest', async ({ url }, reply) => {
      reply.headers(headers)
      reply.header('content-security-policy', url.startsWith('/embed/') ? embedded : policy)
      if (url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    })
    done()
  },
  { name: 'page-headers' },
)
