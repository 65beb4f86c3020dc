import { filled } from '@flowscope/flow'
import type { Draft } from '@flowscope/stage'
import type { ReactNode } from 'react'
import type { FormPress } from '../features/browser/form-press.ts'
import { UserTurn } from '../features/browser/user-turn.tsx'
import { DraftView } from '../features/message/draft-view.tsx'
import type { Editable } from '../features/message/editable.ts'
import type { Travel } from '../features/message/message.tsx'
import { RegistrationSheet } from '../features/states/registration-sheet.tsx'
import { wordsOfDuration, wordsOfStep } from '../run-view/steps.ts'
import { firstAddressOfRequest } from './first-address.ts'
import { FoldedAnswer } from './folded-answer.tsx'
import type { PartProps } from './part-props.ts'
import styles from './next-part.module.css'

/** What goes out next, to be read or changed before it is sent. */
export function NextPart(props: PartProps) {
  const { view, selection, decide } = props
  const { draft, suggested, present } = view
  const exchange = present?.performed?.exchange
  switch (draft?.kind) {
    case 'act':
      return <ActPart {...props} step={draft.step} />
    case 'form':
      return (
        <div className={styles['turn']}>
          <UserTurn
            draft={draft}
            primary={pressedByPrimary(draft)}
            html={view.present?.performed?.view?.html ?? null}
            onPress={({ typed, button }: FormPress) => {
              decide({
                type: 'decide',
                decision: { type: 'submit', step: draft.step, typed, button },
              })
            }}
          />
          {exchange && <FoldedAnswer exchange={exchange} selection={selection} />}
        </div>
      )
    case 'request':
    case 'answer':
      return <DraftPart {...props} draft={draft} />
    case undefined:
      return suggested?.type === 'advanceClock' ? (
        <Next title={`Wait ${wordsOfDuration(suggested.milliseconds)}`}>
          <p>
            The world’s clock moves on, past the end of the session that the access token belongs
            to. Nothing is sent.
          </p>
        </Next>
      ) : null
  }
}

function Next({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['next']}>
      <h2 className={styles['title']}>
        <span className={styles['lead']}>Next</span> {title}
      </h2>
      {children}
    </section>
  )
}

const acts = {
  connect:
    'The user presses Connect on the web app’s page. The web app makes what must be random now: a state, and a code verifier with its challenge.',
  return:
    'The browser has been told to go to the web app’s callback. Code and state travel in the address, where anybody who can read the address can read them.',
  steal:
    'The attacker reads the address on its way back to the web app, and copies the code from it.',
} as const

type ActDraft = Extract<Draft, { kind: 'act' }>

function ActPart({ view, step }: PartProps & Pick<ActDraft, 'step'>) {
  if (step === 'register') return <RegistrationSheet setup={view.run.setup} />
  return (
    <Next title={wordsOfStep(step).press}>
      <p>{acts[step]}</p>
    </Next>
  )
}

type FormDraft = Extract<Draft, { kind: 'form' }>

/** The name of the button that Send presses for the user. */
function pressedByPrimary(draft: FormDraft): string | null {
  const decision = filled({ type: 'submit', step: draft.step, typed: [], button: '' }, draft)
  return decision.type === 'submit' ? decision.button : null
}

type MessageDraft = Extract<Draft, { kind: 'request' | 'answer' }>

function DraftPart({ view, selection, draft }: PartProps & { readonly draft: MessageDraft }) {
  const drafted: Editable =
    draft.kind === 'request'
      ? { kind: 'request', request: draft.request }
      : { kind: 'answer', answer: draft.answer }
  const hasAnswer = (view.present?.performed?.exchange ?? null) !== null
  const first = hasAnswer ? null : firstAddressOfRequest(draft.request)
  return (
    <DraftView
      title={`Next ${draft.kind}`}
      travel={travelOf(draft)}
      drafted={drafted}
      edited={selection.edit}
      target={draft.request.target}
      editing={selection.editing}
      reading={selection.reading}
      chosen={selection.chosen === undefined ? first : selection.chosen}
      onChoose={selection.choose}
      onEdit={selection.keepEdit}
      onEditing={selection.setEditing}
    />
  )
}

function travelOf(draft: MessageDraft): Travel {
  return draft.kind === 'answer' ? { from: 'client', to: 'browser', channel: 'front' } : draft
}
