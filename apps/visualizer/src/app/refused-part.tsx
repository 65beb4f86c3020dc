import { boundaryAfter } from '@flowscope/flow'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { Refusal } from '../features/states/refusal.tsx'
import type { Moment } from '../run-view/moments.ts'
import { Button } from '../ui/button.tsx'
import { BehindTheScenes } from './behind-the-scenes.tsx'
import type { PartProps } from './part-props.ts'
import styles from './refused-part.module.css'

/** A refusal: cause and note, the ways on, and the messages themselves. */
export function RefusedPart(props: PartProps & { readonly moment: Moment }) {
  const { view, moment, selection, decide } = props
  const { performed, decision } = moment
  const verdict = performed?.verdict
  if (!verdict) return null
  const restarts = view.choices.filter(({ kind, enabled }) => kind === 'restart' && enabled)
  return (
    <div className={styles['refused']}>
      <Refusal verdict={verdict} note={performed.note}>
        {restarts.map((choice) => (
          <Button
            key={choice.id}
            onClick={() => {
              decide({ type: 'decide', decision: choice.decision })
            }}
          >
            {choice.label}
          </Button>
        ))}
        {decision.type === 'send' && (
          <Button
            onClick={() => {
              const cursor = boundaryAfter(view.journal, moment.index)
              selection.editAt({ cursor, step: decision.step, edit: decision.edit ?? null })
              decide({ type: 'moveCursor', to: cursor })
            }}
          >
            Fix and fork
          </Button>
        )}
      </Refusal>
      {performed.exchange && (
        <ExchangeView
          exchange={performed.exchange}
          reading={selection.reading}
          chosen={selection.chosen ?? null}
          onChoose={selection.choose}
          refused
        />
      )}
      <BehindTheScenes performed={{ ...performed, note: null }} />
    </div>
  )
}
