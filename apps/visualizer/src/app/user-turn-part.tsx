import { filled } from '@flowscope/flow'
import type { Draft } from '@flowscope/stage'
import { keptCookies } from '../features/browser/kept-cookies.ts'
import { practiceUsers } from '../features/browser/practice-users.ts'
import { UserTurn } from '../features/browser/user-turn.tsx'
import type { PartProps } from './part-props.ts'

type FormDraft = Extract<Draft, { kind: 'form' }>

/** A form of Salesforce waits for the user. */
export function UserTurnPart({ view, draft, decide }: PartProps & { readonly draft: FormDraft }) {
  return (
    <UserTurn
      draft={draft}
      primary={pressedByPrimary(draft)}
      html={view.present?.performed?.view?.html ?? null}
      users={practiceUsers(view.run.setup, draft.url)}
      cookies={keptCookies(view.moments.slice(0, view.position))}
      onPress={({ typed, button }) => {
        decide({
          type: 'decide',
          decision: { type: 'submit', step: draft.step, typed, button },
        })
      }}
    />
  )
}

/** The name of the button that Send presses for the user. */
function pressedByPrimary(draft: FormDraft): string | null {
  const decision = filled({ type: 'submit', step: draft.step, typed: [], button: '' }, draft)
  return decision.type === 'submit' ? decision.button : null
}
