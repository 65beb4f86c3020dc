import type { Confidence, Drill } from '@flowscope/study'
import { useState } from 'react'
import { useStudy } from '../../../study/use-study.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ProseLinksContext } from '../../../ui/prose-links-context.ts'
import { Prose } from '../../../ui/prose.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { drillWords as words } from '../../../words/drills.ts'
import { ChoiceTask, ChoiceTold } from './choice-task.tsx'
import type { DrillSource } from './drill-source.ts'
import { DrillTold } from './drill-told.tsx'
import { ExhibitView } from './exhibit-view.tsx'
import styles from './one-drill.module.css'
import { OrderTask, OrderTold } from './order-task.tsx'

interface OneDrillProps {
  readonly drill: Drill
  readonly source: DrillSource
  readonly isFirst: boolean
  readonly onAnswer: (right: boolean) => void
  readonly onNext: () => void
}

/** For a choice the place of the option; for an order the places of the items. */
interface Answer {
  readonly given: readonly number[]
  readonly right: boolean
  readonly confidence: Confidence
}

/** One drill: look, answer, say how sure, read why. */
export function OneDrill({ drill, source, isFirst, onAnswer, onNext }: OneDrillProps) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { record } = useStudy()
  const top = useFocusOnArrival<HTMLDivElement>(!isFirst)
  const give = (given: readonly number[], confidence: Confidence) => {
    const right = isRight(drill, given)
    record({ type: 'drill', drill: drill.kind, about: drill.about, right, confidence })
    setAnswer({ given, right, confidence })
    onAnswer(right)
  }
  return (
    <div ref={top} tabIndex={-1} className={styles['one']}>
      {answer && <Verdict {...answer} />}
      <Looked drill={drill} isAnswered={answer !== null} />
      {answer === null ? (
        <Asked drill={drill} onGive={give} />
      ) : (
        <>
          <Told drill={drill} given={answer.given} />
          <DrillTold drill={drill} source={source} />
          <div className={styles['bar']}>
            <Button look="primary" onClick={onNext}>
              {words.next} <Icon name="send" />
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** Before the answer nothing leads to an explanation. */
function Looked({ drill, isAnswered }: { readonly drill: Drill; readonly isAnswered: boolean }) {
  const { exhibits, ask } = drill
  const shown = (
    <div className={styles['looked']}>
      {exhibits.map((exhibit) => (
        <ExhibitView key={exhibit.title} exhibit={exhibit} />
      ))}
      <h2 className={styles['ask']}>
        <Prose text={ask} />
      </h2>
    </div>
  )
  return isAnswered ? shown : <ProseLinksContext value={null}>{shown}</ProseLinksContext>
}

interface AskedProps {
  readonly drill: Drill
  readonly onGive: (given: readonly number[], confidence: Confidence) => void
}

function Asked({ drill: { task, ask }, onGive }: AskedProps) {
  return (
    <ProseLinksContext value={null}>
      {task.type === 'choice' ? (
        <ChoiceTask
          task={task}
          ask={ask}
          onGive={(place, confidence) => {
            onGive([place], confidence)
          }}
        />
      ) : (
        <OrderTask task={task} onGive={onGive} />
      )}
    </ProseLinksContext>
  )
}

function Told({
  drill: { task },
  given,
}: {
  readonly drill: Drill
  readonly given: readonly number[]
}) {
  return task.type === 'choice' ? (
    <ChoiceTold task={task} chosen={given[0] ?? -1} />
  ) : (
    <OrderTold task={task} given={given} />
  )
}

function Verdict({ right, confidence }: Pick<Answer, 'right' | 'confidence'>) {
  const verdict = useFocusOnArrival<HTMLParagraphElement>()
  const said = confidence === 'low' ? words.luck : words.right
  return (
    <p ref={verdict} tabIndex={-1} className={styles['verdict']} data-right={right}>
      <Icon name={right ? 'check' : 'cross'} /> {right ? said : words.wrong}
    </p>
  )
}

function isRight({ task }: Drill, given: readonly number[]): boolean {
  if (task.type === 'choice') return task.options[given[0] ?? -1]?.right === true
  return task.order.every((item, place) => item === given[place])
}
