import type { ComparedStep } from '@flowscope/flow'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { compareWords } from '../../words/compare.ts'
import styles from './compare.module.css'

interface DifferencesProps {
  readonly steps: readonly ComparedStep[]
  readonly chosen: number
  readonly onChoose: (step: number) => void
}

/** From difference to difference. */
export function Differences({ steps, chosen, onChoose }: DifferencesProps) {
  const all = steps.flatMap(({ mark }, at) => (mark === 'same' ? [] : [at]))
  const previous = all.findLast((at) => at < chosen)
  const next = all.find((at) => at > chosen)
  const place = all.indexOf(chosen)
  return (
    <div className={styles['differences']}>
      <Button
        aria-disabled={previous === undefined}
        onClick={() => {
          if (previous !== undefined) onChoose(previous)
        }}
      >
        <Icon name="up" size={16} /> {compareWords.previous}
      </Button>
      <Button
        aria-disabled={next === undefined}
        onClick={() => {
          if (next !== undefined) onChoose(next)
        }}
      >
        <Icon name="down" size={16} /> {compareWords.next}
      </Button>
      <p className={styles['place']} aria-live="polite">
        {place < 0 ? compareWords.noDifference : compareWords.place(place + 1, all.length)}
      </p>
    </div>
  )
}
