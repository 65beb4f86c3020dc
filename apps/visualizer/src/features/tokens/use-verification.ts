import { pageCrypto } from '@flowscope/ports'
import { useEffect, useState } from 'react'
import type { Jwt } from './read-jwt.ts'
import type { PublishedKeys } from './published-keys.ts'
import { verifyJwt, type Verification } from './verify.ts'

/**
 * The browser checks signatures in its own time; the same token and keys must come as the same values.
 *
 * @returns `null` until it has
 */
export function useVerification(jwt: Jwt, keys: PublishedKeys): Verification | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let isAsked = true
    void verifyJwt(pageCrypto(crypto.subtle), jwt, keys).then((result) => {
      if (isAsked) setAnswer({ jwt, moment: keys.moment, result })
    })
    return () => {
      isAsked = false
    }
  }, [jwt, keys])
  return answer?.jwt === jwt && answer.moment === keys.moment ? answer.result : null
}

interface Answer {
  readonly jwt: Jwt
  readonly moment: number
  readonly result: Verification
}
