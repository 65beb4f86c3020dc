import { useId, useState } from 'react'
import {
  clashOf,
  keysWith,
  ownActions,
  typedKey,
  withKey,
  type OwnKeys,
} from '../settings/own-keys.ts'
import type { ShortcutId } from '../settings/shortcuts.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Button } from '../ui/button.tsx'
import { actionNames } from '../words/commands.ts'
import { settingsWords } from '../words/settings.ts'
import styles from './key-settings.module.css'

const words = settingsWords.keys

/** Which single key does what, each to be changed (WCAG 2.1.4). */
export function KeySettings() {
  const { settings, change } = useSettings()
  const isChanged = Object.keys(settings.keys).length > 0
  return (
    <fieldset className={styles['keys']} disabled={!settings.shortcuts}>
      <legend>{words.each}</legend>
      <p className={styles['what']}>{words.howTo}</p>
      <ul className={styles['list']}>
        {ownActions.map((id) => (
          <KeyField
            key={id}
            action={id}
            own={settings.keys}
            onChange={(keys) => {
              change({ keys })
            }}
          />
        ))}
      </ul>
      <Button
        aria-disabled={!isChanged}
        onClick={() => {
          change({ keys: {} })
        }}
      >
        {words.usual}
      </Button>
    </fieldset>
  )
}

interface KeyFieldProps {
  readonly action: ShortcutId
  readonly own: OwnKeys
  readonly onChange: (own: OwnKeys) => void
}

/** One key. A key that another action has is not taken from it: the field says whose it is. */
function KeyField({ action, own, onChange }: KeyFieldProps) {
  const id = useId()
  const [refused, refuse] = useState<string | null>(null)
  const other = refused === null ? null : clashOf(action, refused, own)
  const choose = (text: string) => {
    const key = typedKey(text)
    const isFree = clashOf(action, key, own) === null
    refuse(isFree ? null : key)
    if (isFree) onChange(withKey(action, key, own))
  }
  return (
    <li className={styles['row']}>
      <label htmlFor={id}>{actionNames[action]}</label>
      <input
        id={id}
        className={styles['key']}
        value={(other && refused) ?? keysWith(own)[action] ?? ''}
        placeholder={words.none}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={other !== null}
        aria-describedby={`${id}-clash`}
        onFocus={(event) => {
          event.target.select()
        }}
        onBlur={() => {
          refuse(null)
        }}
        onChange={(event) => {
          choose(event.target.value)
        }}
      />
      <p id={`${id}-clash`} role="status" className={styles['clash']}>
        {other && words.clash(refused ?? '', actionNames[other])}
      </p>
    </li>
  )
}
