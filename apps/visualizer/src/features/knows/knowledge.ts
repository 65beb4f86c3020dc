import { isSecret, type PartyId } from '@flowscope/http-message'
import { lanesOf } from '../../run-view/parties.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { valueStories, type ValueStory } from '../../run-view/values.ts'
import { mayNotKnow, secretKinds } from './secrecy.ts'

/** Whether a party knows a value at the cursor, and whether it may. */
export interface Knowing {
  readonly party: PartyId
  /** Index of the moment since which it does; `null` where it does not. */
  readonly since: number | null
  readonly isNew: boolean
  readonly forbidden: boolean
}

export interface KnownValue {
  readonly story: ValueStory
  readonly knowings: readonly Knowing[]
}

export interface Knowledge {
  readonly parties: readonly PartyId[]
  readonly values: readonly KnownValue[]
}

type Place = Pick<RunView, 'moments' | 'position'>

/** Everything worth keeping to oneself that was told up to the cursor, and who was told. */
export function knowledgeAt({ moments, position }: Place): Knowledge {
  const stories = valueStories(moments)
    .filter(({ handle, touches }) => isSecret(handle) && (touches[0]?.moment ?? 0) < position)
    .toSorted((one, other) => secretKinds.indexOf(one.kind) - secretKinds.indexOf(other.kind))
  const involved = stories.flatMap(({ touches }) => touches.map(({ party }) => party))
  const parties = lanesOf(involved)
  return {
    parties,
    values: stories.map((story) => ({
      story,
      knowings: parties.map((party) => knowingOf(story, party, position)),
    })),
  }
}

function knowingOf(story: ValueStory, party: PartyId, position: number): Knowing {
  const knows = story.touches.find((touch) => touch.party === party || isTypist(story, party))
  const since = knows && knows.moment < position ? knows.moment : null
  return {
    party,
    since,
    isNew: since === position - 1,
    forbidden: mayNotKnow(party, story.kind),
  }
}

/** The user knows what the browser sends for them. */
function isTypist({ kind }: ValueStory, party: PartyId): boolean {
  return kind === 'password' && party === 'user'
}
