import type { WhatIf } from '@flowscope/scenarios'
import type { Sureness } from '../../words/what-ifs.ts'

/** What somebody foresaw, or that they had it shown. */
export interface Answer {
  readonly whatIf: WhatIf
  readonly guess: { readonly text: string; readonly sure: Sureness } | null
}
