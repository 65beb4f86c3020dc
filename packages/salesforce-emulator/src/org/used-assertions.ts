import { base64url, type Awaitable } from '@flowscope/ports'
import type { Visit } from '../world/visit.ts'

const encoder = new TextEncoder()

/**
 * Notes that an assertion was used, under the name that its issuer gave it (`jti`).
 *
 * @param until milliseconds since the epoch; after that nobody could use it again anyway
 * @returns false when it was used before
 */
export function useAssertion(
  { world, now }: Visit,
  issuer: string,
  name: string,
  until: number,
): Awaitable<boolean> {
  const key = base64url(world.crypto.sha256(encoder.encode(JSON.stringify([issuer, name]))))
  return world.inTurn(`assertion ${key}`, async () => {
    const used = await world.store.get('usedAssertion', key)
    if (used && used.endsAt > now) return false
    await world.store.put('usedAssertion', key, { endsAt: until })
    return true
  })
}
