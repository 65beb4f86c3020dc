import type { Card } from '../card.ts'
import { answerCards } from './tokens/answer-cards.ts'
import { tokenCards } from './tokens/token-cards.ts'

export const tokens: readonly Card[] = [...tokenCards, ...answerCards]
