import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HttpResponse, RequestHandler } from '@flowscope/http-message'
import { answerWith, requestOf, type Door } from '@flowscope/node-ports'

export interface OpenDoor {
  readonly door: Door
  readonly close: () => Promise<void>
}

const host = '127.0.0.1'

const serverOptions = {
  // A huge `state` reaches the web app, which answers it, as it does where there is no socket.
  maxHeaderSize: 256 * 1024,
  requireHostHeader: false,
}

/** Puts a handler behind a loopback port of its own; when it breaks, so does the connection. */
export async function openWebAppDoor(handler: RequestHandler): Promise<OpenDoor> {
  const server = createServer(serverOptions, (incoming, raw) => {
    answerTo(incoming, handler).then(
      (response) => {
        answerWith(raw, response)
      },
      () => raw.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return { door: { host, port }, close: () => closed(server) }
}

async function answerTo(incoming: IncomingMessage, handler: RequestHandler): Promise<HttpResponse> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return handler(requestOf(incoming, Buffer.concat(chunks)))
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
