import { createServer, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { ByteString } from '@flowscope/http-message'

/**
 * A server without any HTTP of its own, on a free loopback port until the test ends: it sees the
 * bytes as they come, and answers what it is told to.
 */
export async function rawServer(answer: (socket: Socket, soFar: ByteString) => void) {
  const received: ByteString[] = []
  const server = createServer((socket) => {
    const mine = received.push('' as ByteString) - 1
    socket.setEncoding('latin1')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      received[mine] = `${received[mine] ?? ''}${chunk.toString()}` as ByteString
      answer(socket, received[mine])
    })
    onTestFinished(() => void socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { received, door: { host: '127.0.0.1', port: (server.address() as AddressInfo).port } }
}
