import { createServer, type IncomingMessage } from 'node:http'
import type { HttpResponse, RequestHandler } from '@flowscope/http-message'
import { answerWith, openOwnDoor, requestOf, type OpenDoor } from '@flowscope/node-ports'

const serverOptions = {
  // A huge `state` reaches the web app, which answers it, as it does where there is no socket.
  maxHeaderSize: 256 * 1024,
  requireHostHeader: false,
}

/** Puts a handler behind a loopback port of its own; when it breaks, so does the connection. */
export function openWebAppDoor(handler: RequestHandler): Promise<OpenDoor> {
  const server = createServer(serverOptions, (incoming, raw) => {
    answerTo(incoming, handler).then(
      (response) => {
        answerWith(raw, response)
      },
      () => raw.destroy(),
    )
  })
  return openOwnDoor(server)
}

async function answerTo(incoming: IncomingMessage, handler: RequestHandler): Promise<HttpResponse> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return handler(requestOf(incoming, Buffer.concat(chunks)))
}
