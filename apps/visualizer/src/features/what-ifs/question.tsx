import type { WhatIf } from '@flowscope/scenarios'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { surenesses, whatIfWords as words, type Sureness } from '../../words/what-ifs.ts'
import type { Answer } from './answer.ts'
import { shuffled } from '../../ui/shuffled.ts'
import styles from './what-if-sheet.module.css'

interface QuestionProps {
  readonly whatIf: WhatIf
  readonly onGo: (answer: Answer) => void
  readonly onBack: () => void
}

/** What will happen, and how sure one is; then it is sent. */
export function Question({ whatIf, onGo, onBack }: QuestionProps) {
  const [answers] = useState(() => shuffled(whatIf.answers, Math.random))
  const [text, choose] = useState<string | null>(null)
  const [sure, setSure] = useState<Sureness>('mid')
  const hint = useId()
  return (
    <>
      <header className={styles['head']}>
        <h2>
          <Prose text={words.question(whatIf.title)} />
        </h2>
        <Button look="quiet" onClick={onBack}>
          <Icon name="back" size={16} /> {words.back}
        </Button>
      </header>
      <div className={styles['body']}>
        <Answers whatIf={whatIf} answers={answers} chosen={text} onChoose={choose} />
        <Segmented
          named
          label={words.sure.label}
          options={surenesses.map((id) => ({ id, label: words.sure[id] }))}
          chosen={sure}
          onChoose={setSure}
        />
        {text === null && (
          <p id={hint} className="hidden-visually">
            {words.pick}
          </p>
        )}
      </div>
      <footer className={styles['ways']}>
        <Button
          look="primary"
          aria-disabled={text === null}
          aria-describedby={text === null ? hint : undefined}
          onClick={() => {
            if (text !== null) onGo({ whatIf, guess: { text, sure } })
          }}
        >
          {words.send} <Icon name="send" />
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            onGo({ whatIf, guess: null })
          }}
        >
          {words.show}
        </Button>
      </footer>
    </>
  )
}

interface AnswersProps {
  readonly whatIf: WhatIf
  readonly answers: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (text: string) => void
}

function Answers({ whatIf, answers, chosen, onChoose }: AnswersProps) {
  const name = useId()
  return (
    <fieldset className={styles['answers']}>
      <legend>
        <Prose text={whatIf.ask} />
      </legend>
      {answers.map((answer) => (
        <label key={answer} className={styles['answer']}>
          <input
            type="radio"
            name={name}
            checked={answer === chosen}
            onChange={() => {
              onChoose(answer)
            }}
          />
          <span>
            <Prose text={answer} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
