import type { Fact } from '../../src/index.ts'
import type { AskingCard, AskingQuestion, Content } from './content.ts'

export const fact: Fact = {
  says: 'A code is good for one trade.',
  topic: 'tokens',
  station: 'token-request',
  mark: 'documented',
  sources: [{ title: 'RFC 6749', section: '4.1.2' }],
}

const card: AskingCard = {
  id: 'trades-of-a-code',
  fact: 'code-single-use',
  ask: 'How often can a code be traded?',
  answer: 'Once.',
  reason: 'A second trade looks like a theft.',
}

export const right = {
  text: 'It trades each code once.',
  right: true,
  why: 'A code buys once.',
} as const
export const first = wrong('It asks for longer codes.', 'long codes last longer')
export const second = wrong('It sends the code by GET.', 'the method decides')
export const third = wrong('It waits a quarter hour.', 'a code recovers with time')

export const question: AskingQuestion = {
  id: 'shop-trades-twice',
  fact: 'code-single-use',
  scenario: 'A shop at shop.example trades each code twice. The second trade is refused.',
  ask: 'What does the shop have to change?',
  options: [right, first, second, third],
  reason: 'Codes are used up by their first trade.',
}

export function wrong(text: string, misconception: string) {
  return { text, misconception, why: 'That changes nothing about its use.' }
}

export const good: Content = {
  facts: [['code-single-use', fact]],
  cards: [card],
  questions: [question],
}

export function withFact(changes: Partial<Record<keyof Fact, unknown>>, id = 'code-single-use') {
  return { ...good, facts: [[id, { ...fact, ...changes } as Fact] as const] }
}

export function withCard(changes: Partial<AskingCard>): Content {
  return { ...good, cards: [{ ...card, ...changes }] }
}

export function withQuestion(changes: Partial<AskingQuestion>): Content {
  return { ...good, questions: [{ ...question, ...changes }] }
}

/** Questions whose right options stand at these places, counted from 0. */
export function withPlaces(...places: readonly number[]): Content {
  const others = [first, second, third]
  const questions = places.map((place, at) => {
    const options = [...others.slice(0, place), right, ...others.slice(place)]
    return { ...question, id: `question-${String(at)}`, options: optionsOf(options) }
  })
  return { ...good, questions }
}

export function optionsOf(
  options: readonly AskingQuestion['options'][number][],
): AskingQuestion['options'] {
  const [first, second, third, ...more] = options
  if (!first || !second || !third) throw new RangeError('A question needs three options')
  return [first, second, third, ...more]
}
