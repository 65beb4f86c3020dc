import type { Draft } from '@flowscope/stage'
import { Button } from '../../ui/button.tsx'
import { BrowserFrame } from './browser-frame.tsx'
import type { FormPress } from './form-press.ts'
import styles from './user-turn.module.css'

type FormDraft = Extract<Draft, { kind: 'form' }>

interface UserTurnProps {
  readonly draft: FormDraft
  /** The name of the button that the primary action presses: it needs no second one here. */
  readonly primary: string | null
  readonly html: string | null
  readonly onPress: (press: FormPress) => void
}

/** A form waits for the user: in the frame, and what the primary action does not do beside it. */
export function UserTurn({ draft, primary, html, onPress }: UserTurnProps) {
  return (
    <div className={styles['turn']}>
      <div className={styles['oneTap']}>
        <p className={styles['hint']}>{hintFor(draft)}</p>
        {draft.buttons
          .filter(({ name }) => name !== primary)
          .map(({ name, label }) => (
            <Button
              key={name}
              onClick={() => {
                onPress({ typed: draft.suggestion, button: name })
              }}
            >
              {label}
            </Button>
          ))}
      </div>
      <BrowserFrame url={draft.url} html={html} onPress={onPress} />
    </div>
  )
}

function hintFor({ step, suggestion }: FormDraft): string {
  if (step !== 'logIn') return 'Decide in the page, or with Deny here and Allow below.'
  const user = suggestion.find(([, value]) => value.includes('@'))?.[1] ?? 'the practice user'
  return `Fill in the form, or press Log in below: then ${user} does it. Never type a real password here.`
}
