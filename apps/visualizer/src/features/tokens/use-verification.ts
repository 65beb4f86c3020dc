import { pageCrypto } from '@flowscope/ports'
import { useEffect, useState } from 'react'
import type { Jwt } from './read-jwt.ts'
import type { PublishedKeys } from './published-keys.ts'
import { verifyJwt, type Verification } from './verify.ts'

/** The browser checks signatures in its own time. @returns `null` until it has, or without keys */
export function useVerification(
  token: string,
  jwt: Jwt,
  keys: PublishedKeys | null,
): Verification | null {
  const question = `${token} ${String(keys?.moment)}`
  const [answer, setAnswer] = useState<{ question: string; result: Verification } | null>(null)
  useEffect(() => {
    let isAsked = true
    if (keys) {
      void verifyJwt(pageCrypto(crypto.subtle), jwt, keys).then((result) => {
        if (isAsked) setAnswer({ question, result })
      })
    }
    return () => {
      isAsked = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- token and moment name jwt and keys, which are read anew each time
  }, [question])
  return answer?.question === question ? answer.result : null
}
