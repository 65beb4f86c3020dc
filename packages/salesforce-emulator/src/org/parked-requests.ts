import { base64url } from '@flowscope/ports'
import type { Visit } from '../world/visit.ts'
import { mintSourceBytes } from './mint.ts'
import type { ParkedRequest } from './records.ts'

/**
 * Puts a checked authorization request aside until the user has logged in and decided.
 *
 * @returns the `source` that later requests name it by: shaped as in public samples, a marker byte,
 * the time, fifteen zeros, a length and what would be ciphertext (sheet §1.2)
 */
export async function park({ world, now }: Visit, orgId: string, parked: ParkedRequest) {
  const secret = await mintSourceBytes(world, orgId)
  const blob = new Uint8Array(28 + secret.length)
  const view = new DataView(blob.buffer)
  view.setUint8(0, 8)
  view.setBigUint64(1, BigInt(Math.trunc(now)))
  blob.fill('0'.charCodeAt(0), 9, 24)
  view.setUint32(24, secret.length)
  blob.set(secret, 28)
  const source = base64url(blob)
  await world.store.put('parkedRequest', source, parked)
  return source
}
