import { cardLints } from './card-lints.ts'
import type { Lint } from './content.ts'
import { factLints } from './fact-lints.ts'
import { placeLints } from './place-lints.ts'
import { questionLints } from './question-lints.ts'
import { textLints } from './text-lints.ts'
import { wholeLints } from './whole-lints.ts'

/** Every rule for what is asked, by the sentence that says it. */
export const lints: Readonly<Record<string, Lint>> = {
  ...factLints,
  ...cardLints,
  ...questionLints,
  ...placeLints,
  ...textLints,
  ...wholeLints,
}
