import type { WhatIf } from '@flowscope/scenarios'
import type { Sureness } from '../../words/what-ifs.ts'

export interface Guess {
  readonly text: string
  readonly sure: Sureness
}

/** What somebody foresaw, or that they had it shown. */
export interface Answer {
  readonly whatIf: WhatIf
  readonly guess: Guess | null
}
