import type { Draft } from '@flowscope/stage'
import { Button } from '../../ui/button.tsx'
import { browserWords } from '../../words/browser.ts'
import { BrowserFrame } from './browser-frame.tsx'
import type { FormPress } from './form-press.ts'
import type { KeptCookie } from './kept-cookies.ts'
import type { PracticeUser } from './practice-users.ts'
import { UserChoice } from './user-choice.tsx'
import styles from './user-turn.module.css'

type FormDraft = Extract<Draft, { kind: 'form' }>

interface UserTurnProps {
  readonly draft: FormDraft
  /** The name of the button that the primary action presses: it needs no second one here. */
  readonly primary: string | null
  readonly html: string | null
  readonly users: readonly PracticeUser[]
  readonly cookies: readonly KeptCookie[]
  readonly onPress: (press: FormPress) => void
}

const words = browserWords.turn

/** A form waits for the user: in the frame, and what the primary action does not do beside it. */
export function UserTurn({ draft, primary, html, users, cookies, onPress }: UserTurnProps) {
  const asksWho = draft.fields.some(({ name }) => name === 'pw')
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
      {asksWho && (
        <UserChoice
          users={users}
          onChoose={({ username, password }) => {
            const typed = [
              ['username', username],
              ['pw', password],
            ] as const
            onPress({ typed, button: draft.buttons[0]?.name ?? '' })
          }}
        />
      )}
      <BrowserFrame
        url={draft.url}
        html={html}
        unseen={browserWords.unseen.noBody}
        cookies={cookies}
        next={null}
        onPress={onPress}
      />
    </div>
  )
}

function hintFor({ step, suggestion }: FormDraft): string {
  if (step !== 'logIn') return words.consent
  const suggested = Object.fromEntries(suggestion)
  const code = suggested['emc']
  if (code !== undefined) return code === '' ? words.verifyUnknown : words.verify(code)
  return words.logIn(suggested['username'] ?? words.somebody)
}
