import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LiveRun } from './live-run.ts'
import { ownerOf, ownPlaceOf } from './owner.ts'
import {
  decisionBody,
  draftBody,
  journalQuery,
  type DecisionBody,
  type DraftBody,
  type JournalQuery,
} from './schemas.ts'
import { runForgotten } from './refusals.ts'
import type { LiveServices } from './services.ts'

/** The calls of a page that has a run. */
export function runCalls(app: FastifyInstance, { book, publicUrl }: LiveServices): void {
  const ownerIn = (request: FastifyRequest) => ownerOf(request, ownPlaceOf(request, publicUrl))
  const runOf = (request: FastifyRequest) => held(book.use(ownerIn(request)))

  app.get('/run', async (request) => book.answerOf(runOf(request)))

  // A page that only waits for its popup does not keep the secrets alive.
  app.get<{ Querystring: JournalQuery }>(
    '/run/journal',
    { schema: { querystring: journalQuery } },
    async (request) => {
      const run = held(book.find(ownerIn(request)))
      return { journal: run.journal().slice(Number(request.query.after ?? '0')) }
    },
  )

  app.post<{ Body: DraftBody }>('/run/drafts', { schema: { body: draftBody } }, async (request) =>
    runOf(request).draft(request.body, request.body.step),
  )

  app.post<{ Body: DecisionBody }>(
    '/run/decisions',
    { schema: { body: decisionBody } },
    async (request, reply) => {
      const { key, decision } = request.body
      const decided = await runOf(request).decide(request.body, key, decision)
      if (decided.type === 'performed') return decided.performed
      return reply.code(202).send({ go: `/connect?ticket=${decided.ticket}` })
    },
  )
}

function held(run: LiveRun | null): LiveRun {
  if (!run) throw runForgotten()
  return run
}
