import { deadlinesOf } from '../../run-view/deadlines.ts'
import type { RunView } from '../../run-view/run-view.ts'
import type { ValueStory } from '../../run-view/values.ts'
import { valueWords } from '../../words/values.ts'

/** Whether a value is still good for something at the cursor, and until when. */
export interface Worth {
  readonly good: boolean
  readonly text: string
}

const words = valueWords.worth
const good = (text: string): Worth => ({ good: true, text })
const spent = (text: string): Worth => ({ good: false, text })

/** @param stories the values of the run up to the cursor */
export function worthOf(view: RunView, stories: readonly ValueStory[], story: ValueStory): Worth {
  const did = (what: string) => story.touches.some((touch) => touch.did === what)
  if (did('revoked')) return spent(words.revoked)
  if (did('usedUp')) return spent(words.usedUp)
  switch (story.kind) {
    case 'redirectUri':
    case 'instanceUrl':
      return good(words.address)
    case 'secret':
    case 'password':
      return good(words.lasting)
    case 'verifier':
    case 'challenge':
    case 'nonce':
      if (isSpentWithCode(stories, story)) return spent(words.spentWithCode)
      return good(story.kind === 'nonce' ? words.inIdToken : words.derived)
    case 'state':
      return good(words.open)
    case 'code':
    case 'source':
    case 'accessToken':
    case 'refreshToken':
    case 'idToken':
    case 'cookie':
      return byDeadline(view, story)
  }
}

function byDeadline(view: RunView, { handle, kind }: ValueStory): Worth {
  const deadline = deadlinesOf(view).find((each) => each.handle === handle)
  if (!deadline) return good(kind === 'refreshToken' ? words.untilRevoked : words.unknown)
  if (deadline.endsAt < view.clock) return spent(words.ended)
  const time = timeFormat.format(deadline.endsAt)
  return good(deadline.renewedByUse ? words.untilUnused(time) : words.until(time))
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What was drawn for one try is done with when the code that came of it is. */
function isSpentWithCode(stories: readonly ValueStory[], story: ValueStory): boolean {
  const begun = story.touches[0]?.moment ?? 0
  return stories.some(
    ({ kind, touches }) =>
      kind === 'code' && touches.some(({ did, moment }) => did === 'usedUp' && moment > begun),
  )
}
