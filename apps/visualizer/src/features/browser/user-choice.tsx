import { browserWords } from '../../words/browser.ts'
import type { PracticeUser } from './practice-users.ts'
import styles from './user-choice.module.css'

interface UserChoiceProps {
  readonly users: readonly PracticeUser[]
  readonly onChoose: (user: PracticeUser) => void
}

/** Everybody who could log in here, each with one tap: nobody types a password. */
export function UserChoice({ users, onChoose }: UserChoiceProps) {
  if (users.length < 2) return null
  return (
    <section aria-labelledby="who-logs-in" className={styles['choice']}>
      <h2 id="who-logs-in" className={styles['title']}>
        {browserWords.turn.users}
      </h2>
      <ul className={styles['users']}>
        {users.map((user) => (
          <li key={user.username}>
            <button
              type="button"
              className={styles['user']}
              onClick={() => {
                onChoose(user)
              }}
            >
              <span className={styles['name']}>{user.name}</span>{' '}
              <span className={styles['username']}>{user.username}</span>{' '}
              {user.remarks.length > 0 && (
                <span className={styles['remarks']}>{user.remarks.join(', ')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
