import type { PartyId } from '@flowscope/http-message'
import { createContext } from 'react'

/** Who sends a message, to whom, and over which channel. */
export interface Travel {
  readonly from: PartyId
  readonly to: PartyId
  readonly channel: 'front' | 'back'
}

/** The way of the message that is read. */
export const TravelContext = createContext<Travel | null>(null)
