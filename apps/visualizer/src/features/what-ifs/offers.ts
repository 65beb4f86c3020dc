import { changers, whatIfs, type Changer, type WhatIf } from '@flowscope/scenarios'
import type { StationId } from '@flowscope/stage'
import type { RunView } from '../../run-view/run-view.ts'
import { stations } from '../../run-view/stations.ts'

/** The what-ifs of one station, by who changes something. */
export interface OfferGroup {
  readonly by: Changer
  readonly whatIfs: readonly WhatIf[]
}

export interface StationOffer {
  readonly station: StationId
  readonly count: number
}

export function offersAt(station: StationId): readonly OfferGroup[] {
  const here = whatIfs.filter((whatIf) => whatIf.station === station)
  return changers
    .map((by) => ({ by, whatIfs: here.filter((whatIf) => whatIf.by === by) }))
    .filter((group) => group.whatIfs.length > 0)
}

/** Stations that have what-ifs, in the order of the walk. */
export const stationOffers: readonly StationOffer[] = stations
  .map((station) => ({
    station,
    count: whatIfs.filter((whatIf) => whatIf.station === station).length,
  }))
  .filter(({ count }) => count > 0)

/** The station of what goes out next, or else the one where the run stands. */
export function stationToAskAt(view: RunView): StationId {
  const next = stepAhead(view)
  const here = whatIfs.find(({ at, station }) => at === next && has(station))?.station
  const station = here ?? view.station
  return has(station) ? station : (stationOffers.at(-1)?.station ?? station)
}

function has(station: StationId): boolean {
  return stationOffers.some((offer) => offer.station === station)
}

function stepAhead({ draft, suggested }: RunView): WhatIf['at'] {
  if (draft) return draft.step
  return suggested?.type === 'advanceClock' ? 'expiry' : 'end'
}
