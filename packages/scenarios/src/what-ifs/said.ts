import { findings } from '@flowscope/reference'
import type { WhatCame } from '../what-if.ts'

type Words = Pick<WhatCame, 'code' | 'text'>

/** The words of a refusal, by the name under which the reference explains them. */
export function said(finding: string): Words {
  const found = findings.find(({ id }) => id === finding)
  if (!found) throw new TypeError(`No finding is called ${finding}`)
  return { code: found.code, text: found.description ?? null }
}

export const nothingRefused: Words = { code: null, text: null }
