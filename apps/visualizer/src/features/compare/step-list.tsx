import type { ComparedStep } from '@flowscope/flow'
import type { Decision } from '@flowscope/stage'
import { useEffect, useRef } from 'react'
import { compareWords } from '../../words/compare.ts'
import { StepMarkWord } from './step-mark.tsx'
import styles from './step-list.module.css'

interface StepListProps {
  readonly steps: readonly ComparedStep[]
  readonly chosen: number
  readonly nameOf: (decision: Decision) => string
  readonly onChoose: (step: number) => void
}

/** All steps of both runs in order, each with its mark. */
export function StepList({ steps, chosen, nameOf, onChoose }: StepListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    showRow(list.current, chosen)
  }, [chosen])
  return (
    <nav aria-label={compareWords.steps}>
      <ol ref={list} className={styles['steps']}>
        {steps.map((step, at) => (
          <li key={at}>
            <button
              type="button"
              className={styles['step']}
              data-mark={step.mark}
              aria-current={at === chosen ? 'step' : undefined}
              onClick={() => {
                onChoose(at)
              }}
            >
              <span className={styles['number']}>{at + 1}</span>
              <span className={styles['name']}>{nameOfStep(step, nameOf)}</span>
              <StepMarkWord mark={step.mark} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Scrolls the list and not the page around it. */
function showRow(list: HTMLOListElement | null, row: number): void {
  const item = list?.children[row]
  if (!list || !(item instanceof HTMLElement)) return
  const isSeen =
    item.offsetTop >= list.scrollTop &&
    item.offsetTop + item.offsetHeight <= list.scrollTop + list.clientHeight
  if (!isSeen) list.scrollTop = item.offsetTop - list.clientHeight / 2
}

export function nameOfStep({ a, b }: ComparedStep, nameOf: StepListProps['nameOf']): string {
  const side = a ?? b
  return side ? nameOf(side.decision) : ''
}
