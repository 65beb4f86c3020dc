import type { Server } from 'node:http'
import { AddressTaken } from './address-taken.ts'
import { openDoor, type Address, type OpenDoor } from './open-door.ts'

const attempts = 10

/**
 * Opens 127.0.0.1 and ::1 at the same port, so that no stranger owns the other half of `localhost`.
 * Port 0 takes one that is free on both. A machine without IPv6 has the first only.
 *
 * @throws AddressTaken when either half belongs to somebody else
 */
export async function openLoopback(
  createServer: () => Server,
  address: Omit<Address, 'host'>,
): Promise<OpenDoor> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openBothFamilies(createServer, address)
    } catch (error) {
      const mayTryAnother = address.port === 0 && attempt < attempts
      if (!mayTryAnother || !(error instanceof AddressTaken)) throw error
    }
  }
}

async function openBothFamilies(
  createServer: () => Server,
  address: Omit<Address, 'host'>,
): Promise<OpenDoor> {
  const four = await openDoor(createServer(), { ...address, host: '127.0.0.1' })
  try {
    const six = await openDoor(createServer(), { ...address, host: '::1', port: four.port })
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
