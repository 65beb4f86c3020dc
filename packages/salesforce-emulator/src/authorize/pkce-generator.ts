import { base64url } from '@flowscope/ports'
import { mintVerifierBytes } from '../org/mint.ts'
import { jsonAnswer } from '../world/answer.ts'
import type { Endpoint } from '../world/visit.ts'

/** A verifier made of 128 random bytes, and its challenge; the names are inferred (sheet §2, §9.1). */
export const pkceGeneratorEndpoint: Endpoint = async ({ world, place, trail }) => {
  const [org] = place.orgs
  const verifier = base64url(await mintVerifierBytes(world, org?.id ?? ''))
  const challenge = base64url(world.crypto.sha256(new TextEncoder().encode(verifier)))
  trail.reach('pkceGenerator.answered', { stored: challenge, received: null })
  return jsonAnswer({ code_verifier: verifier, code_challenge: challenge })
}
