import type { Server } from 'node:http'
import { openDoor, type OpenDoor } from './open-door.ts'
import { openLoopback } from './open-loopback.ts'

/** @throws AddressTaken when somebody else listens there */
export function openAt(
  createServer: () => Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<OpenDoor> {
  return host === 'localhost'
    ? openLoopback(createServer, port)
    : openDoor(createServer(), host, port)
}
