import type { AskingQuestion, Lint } from './content.ts'
import { plain, repeated, sentenceCount } from './words.ts'

export const questionLints: Readonly<Record<string, Lint>> = {
  'a scenario has two to five sentences': ({ questions }) =>
    questions
      .filter(({ scenario }) => sentenceCount(scenario) < 2 || sentenceCount(scenario) > 5)
      .map(({ id, scenario }) => `${id}: ${String(sentenceCount(scenario))}: ${scenario}`),
  'as many options are right as are asked for': ({ questions }) =>
    questions.filter((each) => asked(each) !== rights(each)).map(({ id, ask }) => `${id}: ${ask}`),
  'a single choice has four options, a multiple one five': ({ questions }) =>
    questions
      .filter((each) => each.options.length !== (rights(each) > 1 ? 5 : 4))
      .map(({ id, options }) => `${id}: ${String(options.length)} options`),
  'no two options say the same': ({ questions }) =>
    questions
      .filter(({ options }) => repeated(options.map(({ text }) => plain(text))).length > 0)
      .map(({ id }) => id),
  'each option is explained': ({ questions }) =>
    questions.flatMap(({ id, options }) =>
      options.filter(({ why }) => !isSentence(why)).map(({ text }) => `${id}: ${text}`),
    ),
  'each wrong option names its misconception, as a clause': ({ questions }) =>
    questions.flatMap(({ id, options }) =>
      options.flatMap((option) =>
        option.right || /^\S.{8,}[^.?!]$/s.test(option.misconception)
          ? []
          : [`${id}: ${option.text}: ${option.misconception}`],
      ),
    ),
  'the reason is one or two sentences': ({ questions }) =>
    questions
      .filter(({ reason }) => sentenceCount(reason) < 1 || sentenceCount(reason) > 2)
      .map(({ id, reason }) => `${id}: ${reason}`),
  'there is neither all nor none of the above, and no negation as a trap': ({ questions }) =>
    questions
      .filter(
        ({ ask, options }) =>
          options.some(({ text }) => /\b(?:all|none|both) of (?:the above|these)\b/i.test(text)) ||
          /\b(?:NOT|EXCEPT|LEAST)\b|\bis not\b|\bare not\b|n’t\b/.test(ask),
      )
      .map(({ id, ask }) => `${id}: ${ask}`),
  'the options of a question are of like length': ({ questions }) =>
    questions.flatMap(({ id, options }) => {
      const lengths = options.map(({ text }) => text.length)
      const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
      return longest > shortest * 2.5 + 12
        ? [`${id}: from ${String(shortest)} to ${String(longest)} characters`]
        : []
    }),
  'the right option is the longest in 35 % at most': ({ questions }) => {
    const single = questions.filter((each) => rights(each) === 1)
    const longest = single.filter(isLongest)
    return longest.length > single.length * 0.35
      ? [
          `${String(longest.length)} of ${String(single.length)}: ${longest.map(({ id }) => id).join(', ')}`,
        ]
      : []
  },
}

/** `Choose two` and `Choose three`; one where nothing is said. */
function asked({ ask }: AskingQuestion): number {
  const [, count = 'one'] = /\bChoose (two|three)\b/i.exec(ask) ?? []
  return ['one', 'two', 'three'].indexOf(count.toLowerCase()) + 1
}

export function rights({ options }: AskingQuestion): number {
  return options.filter(({ right }) => right).length
}

function isLongest({ options }: AskingQuestion): boolean {
  const right = options.find((option) => option.right)?.text.length ?? 0
  return options.every((option) => option.right === true || option.text.length < right)
}

function isSentence(text: string): boolean {
  return /^\S.*[.?!”)]$/s.test(text)
}
