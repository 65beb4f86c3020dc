import { drillKinds, type DrillKind } from '@flowscope/study'
import { useId, useState } from 'react'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { drillWords as words } from '../../../words/drills.ts'
import { drillHref } from './drill-places.ts'
import styles from './drills-overview.module.css'

/** A link that opens the same drills for everybody. */
export function ShareSet() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={words.share} open={isOpen} onToggle={setOpen}>
      {isOpen && <SetForm />}
    </Disclosure>
  )
}

function SetForm() {
  const [kinds, setKinds] = useState<readonly DrillKind[]>([])
  const [count, setCount] = useState('10')
  const [seed, setSeed] = useState('monday')
  const [countName, countHint, seedName, linkName] = [useId(), useId(), useId(), useId()]
  const number = Number(count)
  const href = new URL(
    drillHref({
      kinds: drillKinds.filter((kind) => kinds.includes(kind)),
      seed: seed.trim() === '' ? '1' : seed.trim(),
      count: Number.isInteger(number) && number > 0 ? number : null,
    }),
    location.href,
  ).href
  return (
    <div className={styles['form']}>
      <p className={styles['aside']}>{words.shareLead}</p>
      <KindChoice kinds={kinds} onChange={setKinds} />
      <div className={styles['fields']}>
        <label htmlFor={countName}>{words.count}</label>
        <input
          id={countName}
          aria-describedby={countHint}
          inputMode="numeric"
          className={styles['field']}
          value={count}
          onChange={({ target }) => {
            setCount(target.value)
          }}
        />
        <p id={countHint} className={styles['aside']}>
          {words.countHint}
        </p>
        <label htmlFor={seedName}>{words.seed}</label>
        <input
          id={seedName}
          className={styles['field']}
          value={seed}
          onChange={({ target }) => {
            setSeed(target.value)
          }}
        />
        <label htmlFor={linkName}>{words.link}</label>
        <div className={styles['link']}>
          <input id={linkName} readOnly className={styles['field']} value={href} />
          <CopyButton label={words.copy} done={words.copied} text={() => href} />
        </div>
      </div>
    </div>
  )
}

interface KindChoiceProps {
  readonly kinds: readonly DrillKind[]
  readonly onChange: (kinds: readonly DrillKind[]) => void
}

/** None chosen stands for all. */
function KindChoice({ kinds, onChange }: KindChoiceProps) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.which}</legend>
      {drillKinds.map((kind) => (
        <label key={kind} className={styles['kind']}>
          <input
            type="checkbox"
            checked={kinds.length === 0 || kinds.includes(kind)}
            onChange={() => {
              const chosen = kinds.length === 0 ? drillKinds : kinds
              onChange(
                chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind],
              )
            }}
          />
          <span>{words.about[kind][0]}</span>
        </label>
      ))}
    </fieldset>
  )
}
