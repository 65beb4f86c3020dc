import { examQuestions, facts } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import { factOf, ownCardsOf } from '@flowscope/study'

test('makes a card that asks for what is true in place of what was believed', () => {
  const [question] = examQuestions
  if (!question) throw new Error('There is content')
  const { options, fact, id } = question
  const wrong = options.flatMap((option) => (option.right === true ? [] : [option]))
  const everything = options.map((_, place) => place)
  expect(ownCardsOf(question, everything)).toEqual(
    wrong.map((option) => ({
      id: `own-${id}-${String(options.indexOf(option))}`,
      fact,
      belief: option.misconception,
      reason: option.why,
    })),
  )
  expect(ownCardsOf(question, [])).toEqual([])
  expect(factOf(question.fact)).toBe(facts[question.fact])
})

test('does not know a fact that the content has not', () => {
  expect(factOf('never-heard-of')).toBeUndefined()
  expect(factOf('toString')).toBeUndefined()
})
