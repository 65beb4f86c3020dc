import type { Draft } from '@flowscope/stage'
import type { ReactNode } from 'react'
import { DraftView } from '../features/message/draft-view.tsx'
import type { Editable } from '../features/message/editable.ts'
import type { Travel } from '../features/message/travel-context.ts'
import { RegistrationSheet } from '../features/states/registration-sheet.tsx'
import { wordsOfDuration, wordsOfStep } from '../run-view/steps.ts'
import { messageWords } from '../words/message.ts'
import { firstAddressOfRequest } from './first-address.ts'
import { FoldedAnswer } from './folded-answer.tsx'
import type { PartProps } from './part-props.ts'
import { UserTurnPart } from './user-turn-part.tsx'
import styles from './next-part.module.css'

const words = messageWords.parts

/** What goes out next, to be read or changed before it is sent. */
export function NextPart(props: PartProps) {
  const { view, selection } = props
  const { draft, suggested, present } = view
  const exchange = present?.performed?.exchange
  switch (draft?.kind) {
    case 'act':
      return <ActPart {...props} step={draft.step} />
    case 'form':
      return (
        <div className={styles['turn']}>
          <UserTurnPart {...props} draft={draft} />
          {exchange && <FoldedAnswer exchange={exchange} selection={selection} />}
        </div>
      )
    case 'request':
    case 'answer':
      return <DraftPart {...props} draft={draft} />
    case undefined:
      return suggested?.type === 'advanceClock' ? (
        <Next title={words.wait(wordsOfDuration(suggested.milliseconds))}>
          <p>{words.waiting}</p>
        </Next>
      ) : null
  }
}

function Next({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['next']}>
      <h2 className={styles['title']}>
        <span className={styles['lead']}>{words.next}</span> {title}
      </h2>
      {children}
    </section>
  )
}

type ActDraft = Extract<Draft, { kind: 'act' }>

function ActPart({ view, step }: PartProps & Pick<ActDraft, 'step'>) {
  if (step === 'register') return <RegistrationSheet setup={view.run.setup} />
  return (
    <Next title={wordsOfStep(step).press}>
      <p>{words.acts[step]}</p>
    </Next>
  )
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
      title={draft.kind === 'request' ? words.nextRequest : words.nextAnswer}
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
