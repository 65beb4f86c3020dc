import type { Crypto } from '@flowscope/ports'
import type { Decision } from './contract.ts'

/** Names a prefix of decisions: lower-case hex SHA-256 over the UTF-8 bytes of their JSON. */
export function digestOfDecisions(
  decisions: readonly Decision[],
  crypto: Pick<Crypto, 'sha256'>,
): string {
  const bytes = crypto.sha256(new TextEncoder().encode(JSON.stringify(decisions)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
