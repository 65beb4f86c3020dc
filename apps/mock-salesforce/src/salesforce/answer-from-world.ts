import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerWith, requestOf } from '@flowscope/node-ports'
import { ConnectionCut } from '@flowscope/salesforce-emulator'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { readBody } from './read-body.ts'

/** IPv4, also where it came wrapped in IPv6; both names of this machine are one. */
function addressOf({ remoteAddress = '127.0.0.1' }: Socket): string {
  return remoteAddress === '::1' ? '127.0.0.1' : remoteAddress.replace(/^::ffff:/i, '')
}

const bodyLimit = 128 * 1024

/** Takes a request off Fastify's hands: from here on every byte is the world's. */
export async function answerFromWorld(
  world: HostedWorld,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.hijack()
  const { socket } = request.raw
  const body = await readBody(request.raw, bodyLimit).catch(() => null)
  if (body === null) return
  try {
    const caller = { address: addressOf(socket) }
    answerWith(reply.raw, await world.handle(requestOf(request.raw, body), caller))
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error
    socket.destroy()
  }
}
