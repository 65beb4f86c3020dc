import { connect } from 'node:net'
import { asBytes, type ByteString } from '@flowscope/http-message'

/** Writes bytes to a door and collects whatever comes until the other side hangs up. */
export function speak(port: number, bytes: string, host = '127.0.0.1'): Promise<ByteString> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect({ host, port }, () => socket.end(bytes, 'latin1'))
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      heard += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(asBytes(heard))
    })
  })
}
