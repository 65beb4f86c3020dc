import { announcementOf } from '../run-view/announcement.ts'
import type { RunView } from '../run-view/run-view.ts'
import { wordsOfState } from '../features/states/state-words.ts'

/** The one polite voice: says what the newest message brought. */
export function LiveRegion({ view }: { readonly view: RunView }) {
  const { present, state, busy } = view
  const text = present?.performed && !busy ? announcementOf(present, wordsOfState(state)) : ''
  return (
    <p className="hidden-visually" role="status" aria-live="polite">
      {text}
    </p>
  )
}
