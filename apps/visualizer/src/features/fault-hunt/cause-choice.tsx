import type { FaultCase } from '@flowscope/scenarios'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { Prose } from '../../ui/prose.tsx'
import { faultWords as words } from '../../words/fault-hunt.ts'
import styles from './fault-panel.module.css'

interface CauseChoiceProps {
  readonly fault: FaultCase
  readonly wrong: readonly string[]
  readonly onName: (cause: string) => void
}

/** The causes in an order that gives nothing away; one that was named wrongly says why it is not it. */
export function CauseChoice({ fault, wrong, onName }: CauseChoiceProps) {
  const name = useId()
  const hint = useId()
  const [chosen, choose] = useState<string | null>(null)
  const causes = [...fault.causes].sort(([one], [other]) => one.localeCompare(other))
  return (
    <form
      className={styles['choice']}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen === null) return
        choose(null)
        onName(chosen)
      }}
    >
      <fieldset className={styles['causes']}>
        <legend>{words.ask}</legend>
        <ProseLinksContext value={null}>
          {causes.map(([cause, because]) => {
            const isWrong = wrong.includes(cause)
            return (
              <label key={cause} className={styles['cause']} data-wrong={isWrong}>
                <input
                  type="radio"
                  name={name}
                  checked={chosen === cause}
                  disabled={isWrong}
                  onChange={() => {
                    choose(cause)
                  }}
                />
                <span>
                  <Prose text={isWrong ? words.wrong(cause) : cause} />
                  {isWrong && (
                    <span className={styles['because']}>
                      <Prose text={because} />
                    </span>
                  )}
                </span>
              </label>
            )
          })}
        </ProseLinksContext>
      </fieldset>
      {chosen === null && (
        <p id={hint} className="hidden-visually">
          {words.pick}
        </p>
      )}
      <Button
        type="submit"
        look="primary"
        aria-disabled={chosen === null}
        aria-describedby={chosen === null ? hint : undefined}
      >
        {words.name}
      </Button>
    </form>
  )
}
