import { randomUUID } from 'node:crypto'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { completeRun, type GivenRun } from '@flowscope/reference'
import { asGivenRun } from '@flowscope/setup-schema'
import { hostStage, openStage } from '@flowscope/stage'
import type { FastifyPluginAsync } from 'fastify'
import type { Static } from 'typebox'
import { PublicError } from '../../errors.ts'
import { wireNetwork } from '../../wire/index.ts'
import { heldRun } from './held-run.ts'
import { runBook } from './run-book.ts'
import {
  decisionBody,
  draftBody,
  idParams,
  openAnswer,
  openBody,
  rebuildBody,
} from './schemas/run-api.ts'

export interface RunsOptions {
  /** Where the mock's second channel is. */
  readonly mockUrl: string
  /** Real time, milliseconds since the epoch. */
  readonly now: () => number
}

interface WithId {
  readonly Params: Static<typeof idParams>
}

/** The run API: runs over sockets, performed one decision at a time. */
export const runs: FastifyPluginAsync<RunsOptions> = async (app, { mockUrl, now }) => {
  const book = runBook({ now })
  app.addHook('onClose', () => book.closeAll())
  app.removeContentTypeParser('text/plain')

  const opened = (given: GivenRun) => {
    const setup = completeRun(given)
    return heldRun(
      hostStage(async () =>
        openStage(setup, await wireNetwork({ mockUrl, world: setup.world }), {
          crypto: nodeCrypto,
          dice: practiceDice(nodeCrypto, setup.world.seed),
        }),
      ),
    )
  }

  app.post<{ Body: Static<typeof openBody> }>(
    '/',
    { schema: { body: openBody, response: { 201: openAnswer } } },
    async ({ body }, reply) => {
      const id = randomUUID()
      await book.keep(id, opened(asGivenRun(body.setup)))
      return reply.code(201).send({ id })
    },
  )

  app.put<WithId & { Body: Static<typeof rebuildBody> }>(
    '/:id',
    { schema: { params: idParams, body: rebuildBody } },
    async ({ params, body }, reply) => {
      if (body.keys.length !== body.decisions.length) throw keysAmiss()
      const run = opened(asGivenRun(body.setup))
      const restored = run.restore(body.decisions, body.keys)
      await Promise.all([book.keep(params.id, run), book.use(params.id, () => restored)])
      return reply.code(204).send()
    },
  )

  app.post<WithId & { Body: Static<typeof draftBody> }>(
    '/:id/drafts',
    { schema: { params: idParams, body: draftBody } },
    async ({ params, body }) => book.use(params.id, (run) => run.draft(body, body.step, body.as)),
  )

  app.post<WithId & { Body: Static<typeof decisionBody> }>(
    '/:id/decisions',
    { schema: { params: idParams, body: decisionBody } },
    async ({ params, body }) =>
      book.use(params.id, (run) => run.perform(body, body.key, body.decision)),
  )

  app.delete<WithId>('/:id', { schema: { params: idParams } }, async ({ params }, reply) => {
    await book.close(params.id)
    return reply.code(204).send()
  })
}

const keysAmiss = () =>
  new PublicError(400, 'invalidRequest', 'body.keys: there must be one key for each decision.')
