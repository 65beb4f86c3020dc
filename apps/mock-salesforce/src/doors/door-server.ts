import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Certificate } from '../https/make-certificate.ts'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import { answerGarbled } from './garbled.ts'

/** Which world stands behind a connection. */
export type WorldsByConnection = WeakMap<Socket, HostedWorld>

const serverOptions = {
  // A huge `state` reaches the world, which answers it, as it does where there is no socket.
  maxHeaderSize: 256 * 1024,
  requireHostHeader: false,
  keepAliveTimeout: 60_000,
}

export interface DoorOptions {
  readonly listener: RequestListener
  /** With one the door speaks HTTPS. */
  readonly certificate: Certificate | null
}

/** A server whose connections all lead to one world. */
export function doorServer(
  worlds: WorldsByConnection,
  world: HostedWorld,
  { listener, certificate }: DoorOptions,
): Server {
  const server = certificate
    ? createSecureServer({ ...serverOptions, ...keyOf(certificate) }, listener)
    : createServer(serverOptions, listener)
  server.on(certificate ? 'secureConnection' : 'connection', (socket: Socket) => {
    worlds.set(socket, world)
  })
  server.on('clientError', answerGarbled)
  return server
}

const keyOf = ({ cert, key }: Certificate) => ({ cert, key })
