import type { Configuration } from '@flowscope/stage'
import { useId } from 'react'
import { Prose } from '../../ui/prose.tsx'
import { setupWords as words } from '../../words/setup.ts'
import styles from './setup-panel.module.css'
import { labelOf, type SwitchView } from './switch-view.ts'

interface SettingControlProps {
  readonly setting: Omit<SwitchView, 'at'>
  readonly busy: boolean
  readonly onChange: (change: Configuration) => void
}

/** One setting: a switch where it is on or off, a list where there is more to choose from. */
export function SettingControl({ setting, busy, onChange }: SettingControlProps) {
  const { label, choices, now, start } = setting
  const id = useId()
  const choose = (index: number) => {
    const change = choices[index]?.change
    if (change && index !== now && !busy) onChange(change)
  }
  return (
    <div className={styles['setting']} data-changed={now !== start}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {isSwitch(setting) ? (
        <input
          id={id}
          type="checkbox"
          role="switch"
          className={styles['switch']}
          checked={labelOf(setting, now) === words.webApp.on}
          aria-describedby={`${id}-told`}
          onChange={() => {
            choose(now === 0 ? 1 : 0)
          }}
        />
      ) : (
        <select
          id={id}
          value={now}
          className={styles['select']}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => {
            choose(Number(target.value))
          }}
        >
          {now < 0 && <option value={-1}>{words.custom}</option>}
          {choices.map((choice, index) => (
            <option key={choice.label} value={index}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      <Told id={`${id}-told`} setting={setting} />
    </div>
  )
}

interface ToldProps {
  readonly id: string
  readonly setting: SettingControlProps['setting']
}

/** What it is for, what comes of the present choice, and what it can lead to. */
function Told({ id, setting }: ToldProps) {
  const { path, meaning, choices, now, start, leadsTo } = setting
  const effect = choices[now]?.effect ?? ''
  return (
    <div id={id} className={styles['told']}>
      {(meaning !== '' || effect !== '') && (
        <p>
          <Prose text={[meaning, effect].filter((text) => text !== '').join(' ')} />
        </p>
      )}
      {now !== start && (
        <p className={styles['changed']}>{words.changed(labelOf(setting, start))}</p>
      )}
      {leadsTo.length > 0 && (
        <p>
          {words.leadsTo}{' '}
          {leadsTo.map((code, at) => (
            <span key={code}>
              {at > 0 && ', '}
              <code>{code}</code>
            </span>
          ))}
        </p>
      )}
      {path !== '' && <p className={styles['path']}>{path}</p>}
    </div>
  )
}

function isSwitch({ choices, now }: Pick<SwitchView, 'choices' | 'now'>): boolean {
  const labels = choices.map(({ label }) => label).toSorted()
  return now >= 0 && labels.join() === [words.webApp.off, words.webApp.on].join()
}
