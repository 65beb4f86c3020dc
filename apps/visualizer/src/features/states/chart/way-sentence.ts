import type { Branch, TransitionOutline } from '@flowscope/flow'
import { stateWords } from '../../../words/states.ts'

const words = stateWords.way

/** What happens and what must hold: "The answer arrives and it passed every check". */
export function waySentence({ happening, conditions, otherwise }: TransitionOutline): string {
  if (otherwise) return words.otherwise(happening)
  return words.sentence(happening, conditions.map(({ holds }) => holds).join(words.and))
}

/** What became of a branch that was looked at, and why. */
export function branchSentence({ outcome, failed }: Branch): string {
  switch (outcome) {
    case 'taken':
      return words.taken
    case 'refused':
      return words.refused(failed.join(words.and))
    case 'passedOver':
      return words.passedOver
  }
}
