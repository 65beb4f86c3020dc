import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { onTestFinished } from 'vitest'

export interface Visit {
  readonly servername: string
  readonly address: string
  /** What came, one character a byte. */
  received: string
}

export interface TlsServer {
  readonly port: number
  /** One for each connection that was made secure. */
  readonly visits: readonly Visit[]
}

type Answer = (socket: Socket, soFar: string) => void

export const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

/** Answers each request that has no body. */
export const answering =
  (answer: string): Answer =>
  (socket, soFar) => {
    if (soFar.endsWith('\r\n\r\n')) socket.write(answer, 'latin1')
  }

/** A server below HTTP, on both families of loopback where there are two, until the test ends. */
export async function tlsServer(
  options: TlsOptions,
  answer: Answer = answering(ok),
): Promise<TlsServer> {
  const visits: Visit[] = []
  const open = () =>
    createTlsServer(options, (socket) => {
      const servername = 'servername' in socket ? String(socket.servername) : ''
      const visit = { servername, address: socket.localAddress ?? '', received: '' }
      visits.push(visit)
      socket.setEncoding('latin1')
      socket.on('error', () => socket.destroy())
      socket.on('data', (chunk) => {
        visit.received += String(chunk)
        answer(socket, visit.received)
      })
      onTestFinished(() => void socket.destroy())
    })
  const port = await listenAt(open(), '127.0.0.1', 0)
  await listenAt(open(), '::1', port).catch(() => undefined)
  return { port, visits }
}

/** A port that answers each connection with the same, or keeps silent. */
export async function plainServer(answer: string | null): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    if (answer !== null) socket.once('data', () => socket.end(answer))
  })
  return listenAt(server, '127.0.0.1', 0)
}

/** @returns the port */
function listenAt(server: Server, host: string, port: number): Promise<number> {
  onTestFinished(() => void server.close())
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}
