import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface ConnectProxy {
  readonly url: string
  /** Request lines and credentials of what came. */
  readonly asked: readonly { readonly line: string; readonly credentials: string | undefined }[]
}

/**
 * A proxy for CONNECT (RFC 9110 §9.3.6) until the test ends: it leads every host to one port of this
 * machine, or answers with the status line it is given, or (`null`) with nothing at all.
 */
export async function connectProxy(answer: number | string | null): Promise<ConnectProxy> {
  const asked: ConnectProxy['asked'][number][] = []
  const note = ({ method = '', url = '', headers }: IncomingMessage) => {
    asked.push({ line: `${method} ${url}`, credentials: headers['proxy-authorization'] })
  }
  const server = createServer((request, response) => {
    note(request)
    response.writeHead(501).end()
  })
  server.on('connect', (request, socket) => {
    note(request)
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => socket.destroy())
    if (typeof answer === 'string') socket.end(`HTTP/1.1 ${answer}\r\nContent-Length: 2\r\n\r\nno`)
    if (typeof answer !== 'number') return
    const onward = connect(answer, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}`, asked }
}
