import type { Draft } from '@flowscope/stage'
import { Button } from '../../ui/button.tsx'
import { BrowserFrame } from './browser-frame.tsx'
import type { FormPress } from './form-press.ts'
import styles from './user-turn.module.css'

type FormDraft = Extract<Draft, { kind: 'form' }>

interface UserTurnProps {
  readonly draft: FormDraft
  readonly html: string | null
  readonly onPress: (press: FormPress) => void
}

/** A form waits for the user: in the frame, and as one button each beside it. */
export function UserTurn({ draft, html, onPress }: UserTurnProps) {
  return (
    <div className={styles['turn']}>
      <div className={styles['oneTap']}>
        <p className={styles['hint']}>
          {draft.step === 'logIn'
            ? 'Fill in the form, or let the practice user do it. Never type a real password here.'
            : 'Decide in the page, or here.'}
        </p>
        {draft.buttons.map(({ name, label }) => (
          <Button
            key={name}
            onClick={() => {
              onPress({ typed: draft.suggestion, button: name })
            }}
          >
            {oneTapLabel(draft, label)}
          </Button>
        ))}
      </div>
      <BrowserFrame url={draft.url} html={html} onPress={onPress} />
    </div>
  )
}

function oneTapLabel({ step, suggestion }: FormDraft, label: string): string {
  const user = suggestion.find(([, value]) => value.includes('@'))?.[1]
  return step === 'logIn' && user !== undefined ? `Log in as ${user}` : label
}
