import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
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

/** A server whose connections all lead to one world. */
export function doorServer(
  worlds: WorldsByConnection,
  world: HostedWorld,
  listener: RequestListener,
): Server {
  const server = createServer(serverOptions, listener)
  server.on('connection', (socket) => {
    worlds.set(socket, world)
  })
  server.on('clientError', answerGarbled)
  return server
}
