import type { FastifyInstance } from 'fastify'

/** Reads JSON. Many clients announce it also where they send nothing: that counts as no body. */
export function jsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    if (text === '') done(null, undefined)
    else void parse(request, text, done)
  })
}
