import { apiMistakes } from './api.ts'
import { authorizeMistakes } from './authorize.ts'
import type { Mistake } from './mistake.ts'
import { refreshMistakes } from './refresh.ts'
import { tokenMistakes } from './token.ts'

export { type Mistake } from './mistake.ts'

/** What published tutorials of this flow get wrong, with values of our own. */
export const mistakes: readonly Mistake[] = [
  ...authorizeMistakes,
  ...tokenMistakes,
  ...apiMistakes,
  ...refreshMistakes,
]
