import { examQuestions } from '@flowscope/lessons'
import { expect, test } from 'vitest'
import { practiceOrder, seededRandom, type Answered, type Confidence } from '@flowscope/study'

test('practises what was never asked first, then what went wrong, then what was unsure', () => {
  const [solid, wrong, unsure, unseen] = examQuestions
  if (!solid || !wrong || !unsure || !unseen) throw new Error('There is content')
  const answered = [
    answer(wrong.id, true, 'high', 1),
    answer(solid.id, true, 'high', 2),
    answer(unsure.id, true, 'low', 3),
    answer(wrong.id, false, 'high', 4),
  ]
  const order = practiceOrder([solid, wrong, unsure, unseen], answered, seededRandom('any'))
  expect(order).toEqual([unseen, wrong, unsure, solid])
})

function answer(about: string, right: boolean, confidence: Confidence, at: number): Answered {
  return { at, from: 'question', about, right, confidence }
}
