import { rungs, type Rung } from '@flowscope/study'

/** `?rung=B`: the same help in every round, whatever was done before; `null` where the link is silent. */
export function linkedRung(params: URLSearchParams): Rung | null {
  const asked = params.get('rung')
  return rungs.find((each) => each === asked) ?? null
}
