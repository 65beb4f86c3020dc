import { base64url, type Crypto } from '@flowscope/ports'
import { practiceKeyId, practicePrivateKey } from './practice-key.ts'

const encoder = new TextEncoder()

/** What every JWT of the practice orgs begins with. */
export const signedHere = { kid: practiceKeyId, typ: 'JWT', alg: 'RS256' } as const

/** A compact JWS with RS256 and the practice key (RFC 7515 §7.1). */
export async function signJwt(crypto: Crypto, header: object, claims: object): Promise<string> {
  const unsigned = `${segment(header)}.${segment(claims)}`
  const signature = await crypto.signRs256(practicePrivateKey, encoder.encode(unsigned))
  return `${unsigned}.${base64url(signature)}`
}

function segment(value: object): string {
  return base64url(encoder.encode(JSON.stringify(value)))
}
