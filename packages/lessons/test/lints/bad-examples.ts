import type { Content } from './content.ts'
import {
  first,
  right,
  second,
  third,
  fact,
  good,
  optionsOf,
  question,
  withCard,
  withFact,
  withPlaces,
  withQuestion,
  wrong,
} from './examples.ts'

const alsoRight = {
  text: 'It keeps the first answer.',
  right: true,
  why: 'Nothing else is new.',
} as const
const twoOfFive = {
  ...question,
  ask: 'Choose two: what does the shop change?',
  options: optionsOf([
    right,
    alsoRight,
    first,
    second,
    wrong('It waits an hour.', 'time heals it'),
  ]),
}

/** For each rule something that breaks it. */
export const badExamples: Readonly<Record<string, Content>> = {
  'a fact has a name in kebab case that no other fact has': {
    ...good,
    facts: [
      ['code-single-use', fact],
      ['code-single-use', { ...fact, says: 'A code is used up.' }],
    ],
  },
  'a fact is one whole sentence': withFact({ says: 'codes, once' }),
  'no two facts say the same': {
    ...good,
    facts: [
      ['code-single-use', fact],
      ['code-once', { ...fact, says: 'A code is good, for one trade.' }],
    ],
  },
  'a fact has a source, a mark, a topic and a station': withFact({ sources: [] }),
  'what a standard says instead is whole sentences': withFact({ standard: 'the same' }),
  'a fact is asked about by one or two items': { ...good, cards: [], questions: [] },
  'what is asked about is a fact': withCard({ fact: 'code-colour' }),
  'a card has a name in kebab case that nothing else has': withCard({ id: question.id }),
  'a card asks one question': withCard({ ask: 'What is it? And who says so?' }),
  'a card is never answered with yes or no, nor with a choice': withCard({
    ask: 'A code was traded. Can it be traded again?',
  }),
  'the answer of a card has a dozen words at most': withCard({
    answer: 'Once, and never again after that, whoever asks and however politely they do.',
  }),
  'the answer of a card is no list': withCard({ answer: 'The code, the secret and the verifier.' }),
  'the reason of a card is one or two sentences': withCard({ reason: 'So. It. Is.' }),
  'a card does not hold its own answer': withCard({ ask: 'Is it once, or how often?' }),
  'a scenario has two to five sentences': withQuestion({ scenario: 'A shop trades codes.' }),
  'as many options are right as are asked for': withQuestion({ ask: 'Choose two. What helps?' }),
  'a single choice has four options, a multiple one five': withQuestion({
    options: optionsOf([right, first, second]),
  }),
  'no two options say the same': withQuestion({
    options: optionsOf([right, first, second, { ...third, text: 'It sends, the code, by GET' }]),
  }),
  'each option is explained': withQuestion({
    options: optionsOf([{ ...right, why: '' }, first, second, third]),
  }),
  'each wrong option names its misconception, as a clause': withQuestion({
    options: optionsOf([right, first, second, wrong('It waits a quarter hour.', 'Time.')]),
  }),
  'the reason is one or two sentences': withQuestion({ reason: 'It is. So. There. It ends.' }),
  'there is neither all nor none of the above, and no negation as a trap': withQuestion({
    ask: 'Which change does NOT help?',
  }),
  'the options of a question are of like length': withQuestion({
    options: optionsOf([
      { ...right, text: 'It trades each code once, at once, in the callback, before all else.' },
      first,
      second,
      wrong('It waits.', 'a code recovers with time'),
    ]),
  }),
  'the right option is the longest in 35 % at most': withQuestion({
    options: optionsOf([{ ...right, text: `${right.text} At once.` }, first, second, third]),
  }),
  'no place holds the right option much more often than another': withPlaces(0, 1, 1, 1, 2, 3),
  'in each topic the right options stand in at least three places': withPlaces(0, 1, 0, 1, 0, 1),
  'the same place is right three times in a row at most': withPlaces(2, 2, 2, 2),
  'right options do not go round in a cycle': withPlaces(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0),
  'of several right options the first places are not always among them': {
    ...good,
    questions: Array.from({ length: 8 }, (_, at) => ({ ...twoOfFive, id: `two-${String(at)}` })),
  },
  'no question is put twice': { ...good, questions: [question, { ...question, id: 'again' }] },
  'apostrophes and quotation marks are typographic': withCard({ reason: "It doesn't last." }),
  'what somebody reads has neither double spaces nor loose ends': withCard({ reason: 'It  ends.' }),
  'backticks come in pairs': withCard({ answer: 'Once, as `code.' }),
  'hosts are made up, or Salesforce’s own': withQuestion({
    scenario: 'A shop at shop.com trades each code twice. The second trade is refused.',
  }),
  'there are two hundred cards': good,
  'there are a hundred and twenty questions': good,
  'each topic has a dozen cards and eight questions': good,
  'every station is asked about': good,
  'there are questions with several right options': good,
}
