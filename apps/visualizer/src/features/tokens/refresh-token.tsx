import type { RunView } from '../../run-view/run-view.ts'
import { tokenWords } from '../../words/tokens.ts'
import { deadlinesOf } from '../../run-view/deadlines.ts'
import { handleFinder, valueStories } from '../../run-view/values.ts'
import { endOf } from './lifetime.tsx'
import { Parts } from './parts.tsx'
import styles from './tokens.module.css'

interface RefreshTokenProps {
  readonly view: RunView
  readonly token: string | null
}

const words = tokenWords.refreshToken

export function RefreshToken({ view, token }: RefreshTokenProps) {
  return (
    <section>
      <h3 className={styles['title']}>{words.title}</h3>
      {token === null ? (
        <p className={styles['what']}>{words.absent}</p>
      ) : (
        <>
          <Parts parts={partsOf(token)} />
          <p className={styles['what']}>{words.what}</p>
          <dl className={styles['rows']}>
            <div>
              <dt>{words.end}</dt>
              <dd>{refreshEnd(view, token)}</dd>
            </div>
          </dl>
        </>
      )}
    </section>
  )
}

function partsOf(token: string) {
  const prefix = token.startsWith('5Aep861') ? '5Aep861' : ''
  const rest = token.slice(prefix.length)
  const random = [rest, words.opaque(rest.length)] as const
  return prefix === '' ? [random] : [[prefix, words.prefix] as const, random]
}

function refreshEnd(view: RunView, token: string): string {
  const stories = valueStories(view.moments.slice(0, view.position))
  const handle = handleFinder(stories)(token)
  const story = stories.find((each) => each.handle === handle)
  const isOver = story?.touches.some(({ did }) => did === 'revoked' || did === 'usedUp') ?? false
  const hasEnd = deadlinesOf(view).some((each) => each.handle === handle)
  return hasEnd || isOver ? endOf(view, token) : words.never
}
