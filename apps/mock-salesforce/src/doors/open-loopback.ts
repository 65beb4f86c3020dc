import type { Server } from 'node:http'
import { AddressTaken } from './address-taken.ts'
import { openDoor, type OpenDoor } from './open-door.ts'

const attempts = 10

/**
 * Opens 127.0.0.1 and ::1 at the same port, so that no stranger owns the other half of `localhost`.
 * Port 0 takes one that is free on both. A machine without IPv6 has the first only.
 *
 * @throws AddressTaken when either half belongs to somebody else
 */
export async function openLoopback(createServer: () => Server, port: number): Promise<OpenDoor> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openBothFamilies(createServer, port)
    } catch (error) {
      if (port !== 0 || attempt === attempts || !(error instanceof AddressTaken)) throw error
    }
  }
}

async function openBothFamilies(createServer: () => Server, port: number): Promise<OpenDoor> {
  const four = await openDoor(createServer(), '127.0.0.1', port)
  try {
    const six = await openDoor(createServer(), '::1', four.port)
    return { ...four, host: 'localhost', close: () => closeAll([four, six]) }
  } catch (error) {
    if (isWithoutIpv6(error)) return four
    await four.close()
    throw error
  }
}

async function closeAll(doors: readonly OpenDoor[]) {
  await Promise.all(doors.map((door) => door.close()))
}

function isWithoutIpv6(error: unknown) {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'
}
