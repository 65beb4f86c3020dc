import type { Lint } from './content.ts'
import { kebab } from './fact-lints.ts'
import { plain, repeated, sentenceCount, wordCount } from './words.ts'

export const cardLints: Readonly<Record<string, Lint>> = {
  'a card has a name in kebab case that nothing else has': ({ cards, questions }) => {
    const names = [...cards, ...questions].map(({ id }) => id)
    return [
      ...repeated(names).map((id) => `${id}: more than one item has this name`),
      ...names.filter((id) => !kebab.test(id)).map((id) => `${id}: not in kebab case`),
    ]
  },
  'a card asks one question': ({ cards }) =>
    cards
      .filter(({ ask }) => !ask.endsWith('?') || (ask.match(/\?/g)?.length ?? 0) > 1)
      .map(({ id, ask }) => `${id}: ${ask}`),
  'a card is never answered with yes or no, nor with a choice': ({ cards }) =>
    cards
      .filter(
        ({ ask, answer }) =>
          polar.test(lastSentence(ask)) ||
          /^(?:Yes|No)(?:[.,:;]|$)/.test(answer) ||
          /which of (?:the following|these)/i.test(ask),
      )
      .map(({ id, ask, answer }) => `${id}: ${ask} ${answer}`),
  'the answer of a card has a dozen words at most': ({ cards }) =>
    cards
      .filter(({ answer }) => wordCount(answer) > 12 || answer.trim() === '')
      .map(({ id, answer }) => `${id}: ${String(wordCount(answer))} words: ${answer}`),
  'the answer of a card is no list': ({ cards }) =>
    cards
      .filter(({ answer }) => /,[^,]+(?:,| and | or )/.test(answer) || answer.includes('\n'))
      .map(({ id, answer }) => `${id}: ${answer}`),
  'the reason of a card is one or two sentences': ({ cards }) =>
    cards
      .filter(({ reason }) => sentenceCount(reason) < 1 || sentenceCount(reason) > 2)
      .map(({ id, reason }) => `${id}: ${reason}`),
  'a card does not hold its own answer': ({ cards }) =>
    cards
      .filter(
        ({ ask, answer }) =>
          plain(answer) === '' || ` ${plain(ask)} `.includes(` ${plain(answer)} `),
      )
      .map(({ id, ask, answer }) => `${id}: ${ask} ${answer}`),
}

const polar =
  /^(?:Is|Are|Was|Were|Do|Does|Did|Can|Could|May|Might|Must|Should|Shall|Will|Would|Has|Have|Had)\b/

function lastSentence(ask: string): string {
  return ask.split(/(?<=[.!])\s+/).at(-1) ?? ask
}
