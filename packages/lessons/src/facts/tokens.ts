import type { Fact } from '../fact.ts'
import { accessTokens } from './tokens/access-tokens.ts'
import { codes } from './tokens/codes.ts'
import { tokenAnswer } from './tokens/token-answer.ts'

export const tokens = {
  ...codes,
  ...tokenAnswer,
  ...accessTokens,
} as const satisfies Record<string, Fact>
