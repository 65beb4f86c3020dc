import type { ComparedStep } from '@flowscope/flow'
import { compareWords } from '../../words/compare.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FieldGroups } from './field-groups.tsx'
import { MessageTexts } from './message-texts.tsx'
import styles from './compare.module.css'

interface StepDetailProps {
  readonly step: ComparedStep
  readonly names: readonly [string, string]
}

/** What of a step is the same in both runs, what was changed and what is missing. */
export function StepDetail({ step, names }: StepDetailProps) {
  const halves = (['decided', 'request', 'answer'] as const).filter((half) => step[half].length > 0)
  return (
    <>
      {isWrittenOtherwise(step) && <p>{compareWords.otherwise}</p>}
      {halves.map((half) => (
        <section key={half} className={styles['half']}>
          <h3 className={styles['halfTitle']}>{compareWords.halves[half]}</h3>
          <FieldGroups fields={step[half]} names={names} />
          {half !== 'decided' && (
            <Disclosure summary={compareWords.texts} open={step.mark !== 'same'}>
              <p className={styles['lead']}>{compareWords.textsLead}</p>
              <MessageTexts half={half} a={step.a} b={step.b} names={names} />
            </Disclosure>
          )}
        </section>
      ))}
    </>
  )
}

function isWrittenOtherwise({ mark, decided, request, answer }: ComparedStep): boolean {
  const fields = [...decided, ...request, ...answer]
  return mark === 'changed' && fields.every((field) => field.mark === 'same')
}
