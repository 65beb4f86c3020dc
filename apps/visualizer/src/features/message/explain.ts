import { createContext, use, useEffect, useState } from 'react'
import type { Noted } from './noted.ts'
import type { Named } from './spans/span.ts'

export type Explain = (named: Named) => Noted | undefined

const nothingYet: Explain = () => undefined

/** What the reference says about a name in a message. */
export const ExplainContext = createContext<Explain>(nothingYet)

export function useExplain(): Explain {
  return use(ExplainContext)
}

/** Fetches the reference after the first picture: reading a message does not wait for it. */
export function useReference(): Explain {
  const [explain, setExplain] = useState<Explain>(() => nothingYet)
  useEffect(() => {
    void import('./reference-lookup.ts').then(({ lookUp }) => {
      setExplain(() => lookUp)
    })
  }, [])
  return explain
}
