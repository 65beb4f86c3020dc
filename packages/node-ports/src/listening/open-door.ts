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

export interface Address {
  readonly host: string
  /** 0 takes one that is free. */
  readonly port: number
  /** The environment variable that chooses the port, for the sentence when it is taken. */
  readonly variable: string
}

/** @throws AddressTaken, or Node's own error for an address that this machine does not have */
export async function openDoor(server: Server, address: Address): Promise<OpenDoor> {
  await listening(server, address)
  return {
    host: address.host,
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
  }
}

/** A door on a free loopback port that nobody but this machine can reach. */
export function openOwnDoor(server: Server): Promise<OpenDoor> {
  return openDoor(server, { host: '127.0.0.1', port: 0, variable: 'the port' })
}

function listening(server: Server, { host, port, variable }: Address) {
  return new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new AddressTaken(host, port, variable) : error)
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
