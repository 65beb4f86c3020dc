import type { StateOutline } from '@flowscope/flow'
import { stateWords } from '../../../words/states.ts'
import type { RegionPicture } from './region-picture.ts'

export type StateStatus = 'now' | 'visited' | 'later' | 'ahead' | 'liveOnly'

/** Where the run stands towards a state, at the cursor. */
export function statusOf({ id, tags }: StateOutline, picture: RegionPicture): StateStatus {
  if (picture.here === id || picture.here.startsWith(`${id}.`)) return 'now'
  const visits = picture.visits.get(id) ?? []
  if (visits.some(({ isAhead }) => !isAhead)) return 'visited'
  if (visits.length > 0) return 'later'
  return tags.includes('live-only') ? 'liveOnly' : 'ahead'
}

export const statusWords: Readonly<Record<StateStatus, string>> = {
  now: stateWords.state.now,
  visited: stateWords.state.visited,
  later: stateWords.state.later,
  ahead: stateWords.state.ahead,
  liveOnly: stateWords.state.liveOnly,
}
