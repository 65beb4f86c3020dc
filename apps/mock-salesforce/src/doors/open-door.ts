import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AddressTaken } from './address-taken.ts'

/** An address on which we answer. */
export interface OpenDoor {
  readonly host: string
  readonly port: number
  /** Takes no more connections and ends those there are. */
  readonly close: () => Promise<void>
}

/** @throws AddressTaken, or Node's own error for an address that this machine does not have */
export async function openDoor(server: Server, host: string, port: number): Promise<OpenDoor> {
  await listening(server, host, port)
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
  }
}

function listening(server: Server, host: string, port: number) {
  return new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new AddressTaken(host, port) : error)
    }
    server.once('error', refuse)
    server.listen({ host, port, ipv6Only: host.includes(':') }, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function closed(server: Server) {
  return new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
