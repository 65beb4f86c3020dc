import type { PartyId } from '@flowscope/http-message'
import type { StationId } from '@flowscope/stage'

/** An arrow: half of an exchange, captured or drafted. */
export interface Arrow {
  readonly kind: 'arrow'
  readonly half: 'request' | 'answer'
  readonly from: PartyId
  readonly to: PartyId
  readonly channel: 'front' | 'back'
  readonly label: string
  /** The answer of a refusal, or a request that was never answered. */
  readonly refused: boolean
  /** Who it was sent to would not have it: the arrow ends in a cross. */
  readonly crossed: boolean
}

/** The mark of an act on the lane of who acts. */
export interface Mark {
  readonly kind: 'mark'
  readonly party: PartyId
  readonly label: string
}

interface Place {
  readonly key: string
  /** The decision this came from. */
  readonly moment: number
  readonly station: StationId | null
  readonly when: 'past' | 'present' | 'faded' | 'next'
  /** Between the user and Salesforce alone. */
  readonly room: boolean
}

/** One line of the picture. */
export type LaneRow = Place & (Arrow | Mark)
