import type { PartyId } from '@flowscope/http-message'
import type { ValueStory } from '../../run-view/values.ts'

export type GroupId = PartyId | 'setUp'

export interface ValueGroup {
  readonly id: GroupId
  readonly stories: readonly ValueStory[]
}

const order: readonly GroupId[] = [
  'client',
  'authServer',
  'api',
  'setUp',
  'user',
  'browser',
  'attacker',
]

/** Values by whom they come from. */
export function valueGroups(stories: readonly ValueStory[]): readonly ValueGroup[] {
  return order
    .map((id) => ({ id, stories: stories.filter((story) => originOf(story) === id) }))
    .filter((group) => group.stories.length > 0)
}

/** Whoever made it; what nobody made was written down before, or typed. */
function originOf({ kind, touches }: ValueStory): GroupId {
  const made = touches.find(({ did }) => did === 'made')
  if (made) return made.party
  if (kind === 'password') return 'user'
  if (kind === 'instanceUrl') return 'authServer'
  const [first] = touches
  return first?.did === 'stored' ? 'setUp' : (first?.party ?? 'setUp')
}
