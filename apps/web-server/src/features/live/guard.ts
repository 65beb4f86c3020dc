import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { LiveBook } from './live-book.ts'
import { toldIn } from './told-in.ts'

/**
 * The last look at what leaves: an answer in which a secret of any run stands, in any spelling, is
 * withheld, and that run is forgotten. Masking happens before; this is for the day it fails.
 */
export const guard = fastifyPlugin(
  (app: FastifyInstance, { book }: { readonly book: LiveBook }, done: () => void) => {
    app.addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string') return payload
      const told = toldIn(payload, book.all())
      if (told.length === 0) return payload
      await Promise.all(told.map((run) => book.forget(run)))
      request.log.error('An answer was withheld: a secret stood in it.')
      reply.code(500).removeHeader('set-cookie')
      return JSON.stringify(withheld)
    })
    done()
  },
  { name: 'guard' },
)

const withheld = {
  error: 'withheld',
  message: 'A secret stood in this answer, so it was not sent, and the run was forgotten.',
}
