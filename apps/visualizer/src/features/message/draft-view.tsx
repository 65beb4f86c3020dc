import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useFocusThatFollows } from '../../ui/use-focus-that-follows.ts'
import { messageWords } from '../../words/message.ts'
import { draftChanges } from './draft-changes.ts'
import type { Editable } from './editable.ts'
import { MessageEditor } from './message-editor.tsx'
import { Message, TravelLine, type Reading, type Shown } from './message.tsx'
import type { Travel } from './travel-context.ts'
import styles from './draft-view.module.css'

const words = messageWords.draft

interface DraftViewProps {
  readonly title: string
  readonly travel: Travel
  /** As the party would send it. */
  readonly drafted: Editable
  /** As the learner left it; `null` while untouched. */
  readonly edited: Editable | null
  /** The target of the request that a drafted answer belongs to. */
  readonly target: string
  readonly editing: boolean
  readonly reading: Reading
  readonly chosen: string | null
  readonly onChoose: (address: string | null) => void
  readonly onEdit: (message: Editable | null) => void
  readonly onEditing: (editing: boolean) => void
}

/** The message that has not left yet: to read, or as inputs. */
export function DraftView(props: DraftViewProps) {
  const { title, travel, drafted, edited, editing, onEdit, onEditing } = props
  const message = edited ?? drafted
  const changes = edited ? draftChanges(drafted, edited) : []
  const actions = (
    <DraftActions
      editing={editing}
      changed={changes.length > 0}
      onEditing={onEditing}
      onReset={() => {
        onEdit(null)
      }}
    />
  )
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (editing) place.current?.scrollIntoView({ block: 'start' })
  }, [editing])
  return (
    <div ref={place} className={styles['draft']}>
      {editing ? (
        <section className={styles['editing']} aria-label={title}>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{title}</h2>
            <TravelLine {...travel} />
            <div className={styles['actions']}>{actions}</div>
          </header>
          <MessageEditor message={message} onChange={onEdit} />
        </section>
      ) : (
        <Message
          title={title}
          travel={travel}
          shown={shownOf(message, props.target)}
          reading={props.reading}
          chosen={props.chosen}
          onChoose={props.onChoose}
          place={{
            moment: null,
            drafted: edited ? shownOf(drafted, props.target) : null,
            isDraft: true,
          }}
          actions={actions}
        />
      )}
      <Changes changes={changes} />
    </div>
  )
}

interface DraftActionsProps {
  readonly editing: boolean
  readonly changed: boolean
  readonly onEditing: (editing: boolean) => void
  readonly onReset: () => void
}

function DraftActions({ editing, changed, onEditing, onReset }: DraftActionsProps) {
  const toggle = useRef<HTMLButtonElement>(null)
  useFocusThatFollows(toggle, String(changed))
  return (
    <>
      {changed && (
        <Button look="quiet" onClick={onReset}>
          {words.reset}
        </Button>
      )}
      <Button
        ref={toggle}
        look="quiet"
        aria-pressed={editing}
        onClick={() => {
          onEditing(!editing)
        }}
      >
        <Icon name={editing ? 'check' : 'edit'} size={16} /> {editing ? words.done : words.edit}
      </Button>
    </>
  )
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  return (
    <div role="status" className={styles['changes']}>
      {changes.length > 0 && (
        <>
          <span className={styles['lead']}>{words.differs}</span> {changes.join(', ')}
        </>
      )}
    </div>
  )
}

function shownOf(message: Editable, target: string): Shown {
  return message.kind === 'request'
    ? { kind: 'request', request: message.request }
    : { kind: 'response', response: message.answer, target }
}
