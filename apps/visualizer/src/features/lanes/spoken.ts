import { channelWords, parties } from '../../run-view/parties.ts'
import { laneWords } from '../../words/lanes.ts'
import type { LaneRow } from './lane-row.ts'

/** A row as a sentence: parties, channel and outcome in words. */
export function spoken(row: LaneRow, lit: string | null): string {
  const said = [sentence(row), outcome(row), lit].filter((each) => each !== null).join('. ')
  return row.when === 'next' ? laneWords.next(said) : said
}

function sentence(row: LaneRow): string {
  if (row.kind === 'mark') return laneWords.act(parties[row.party].name, row.label)
  const { label, from, to, channel } = row
  return laneWords.arrow(label, parties[from].name, parties[to].name, channelWords[channel])
}

function outcome(row: LaneRow): string | null {
  if (row.kind === 'mark') return null
  if (row.half === 'request' && row.refused) return laneWords.unanswered
  if (row.refused) return laneWords.refused
  return row.crossed ? laneWords.refusedBy(parties[row.to].name) : null
}
