import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HttpResponse } from '@flowscope/http-message'
import { answerWith, requestOf } from '@flowscope/node-ports'
import { after, attempt } from '@flowscope/ports'
import { ConnectionCut } from '@flowscope/salesforce-emulator'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { readBody } from './read-body.ts'

const bodyLimit = 128 * 1024

/** Which world a connection leads to, and who hears of an error that nobody foresaw. */
export interface Hosting {
  readonly worldOf: (socket: Socket) => HostedWorld
  readonly onError: (error: unknown) => void
}

/** Takes a request off Fastify's hands: from here on every byte is the world's. */
export function answerFromWorld(
  { worldOf, onError }: Hosting,
  { raw: incoming }: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.hijack()
  const { socket } = incoming
  const respond = (response: HttpResponse) => {
    answerWith(reply.raw, response)
  }
  const hangUp = (error: unknown) => {
    if (!(error instanceof ConnectionCut)) onError(error)
    socket.destroy()
  }
  readBody(incoming, bodyLimit, (body) => {
    const caller = { address: addressOf(socket) }
    const answer = () => worldOf(socket).answer(requestOf(incoming, body), caller)
    void attempt(() => after(answer(), respond), hangUp)
  })
}

/** IPv4, also where it came wrapped in IPv6; both names of this machine are one. */
function addressOf({ remoteAddress = '127.0.0.1' }: Socket): string {
  return remoteAddress === '::1' ? '127.0.0.1' : remoteAddress.replace(/^::ffff:/i, '')
}
