import type { PartyId } from '@flowscope/http-message'
import type { ValueStory } from '../../run-view/values.ts'

/** Every party that has had the value in its hands up to a place of the run. */
export function heldBy({ touches }: ValueStory, position: number): readonly PartyId[] {
  const before = touches.filter(({ moment, did }) => moment < position && did !== 'revoked')
  return [...new Set(before.map(({ party }) => party))]
}
