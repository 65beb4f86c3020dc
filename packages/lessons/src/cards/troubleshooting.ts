import type { Card } from '../card.ts'
import { apiCards } from './troubleshooting/api.ts'
import { authorizeCards } from './troubleshooting/authorize.ts'
import { grantCards } from './troubleshooting/grants.ts'
import { placeCards } from './troubleshooting/places.ts'
import { tokenCards } from './troubleshooting/token.ts'

export const troubleshooting: readonly Card[] = [
  ...placeCards,
  ...authorizeCards,
  ...grantCards,
  ...tokenCards,
  ...apiCards,
]
