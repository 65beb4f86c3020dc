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
  readonly refused: boolean
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
}

/** One line of the picture. */
export type LaneRow = Place & (Arrow | Mark)
