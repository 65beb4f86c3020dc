import type { Server } from 'node:http'
import { openDoor, type Address, type OpenDoor } from './open-door.ts'
import { openLoopback } from './open-loopback.ts'

/**
 * Opens an address; `localhost` means both families of loopback.
 *
 * @throws AddressTaken when somebody else listens there
 */
export function openAt(createServer: () => Server, address: Address): Promise<OpenDoor> {
  return address.host === 'localhost'
    ? openLoopback(createServer, address)
    : openDoor(createServer(), address)
}
