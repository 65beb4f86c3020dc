import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerWith, requestOf } from '@flowscope/node-ports'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { readBody } from './read-body.ts'

const bodyLimit = 128 * 1024

/** Takes a request off Fastify's hands: from here on every byte is the world's. */
export async function answerFromWorld(
  world: HostedWorld,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.hijack()
  const body = await readBody(request.raw, bodyLimit).catch(() => null)
  if (body === null) return
  answerWith(reply.raw, await world.handle(requestOf(request.raw, body)))
}
