import { deadlinesOf } from '../../run-view/deadlines.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { handleFinder, valueStories } from '../../run-view/values.ts'
import { tokenWords } from '../../words/tokens.ts'
import { timeOf } from './dates.ts'
import type { TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

const words = tokenWords.time

/** When the token was issued, and what is said, and not said, about its end. */
export function Lifetime({ view, answer }: { view: RunView; answer: TokenAnswer }) {
  const { issuedAt, hasExpiresIn, accessToken } = answer
  return (
    <dl className={styles['rows']}>
      <div>
        <dt>
          <code>{words.issuedAt}</code>
        </dt>
        <dd>{issuedAt === null ? words.missing : <IssuedAt text={issuedAt} />}</dd>
      </div>
      <div>
        <dt>
          <code>{words.expiresIn}</code>
        </dt>
        <dd>{hasExpiresIn ? words.hasExpiresIn : words.noExpiresIn}</dd>
      </div>
      <div>
        <dt>{words.end}</dt>
        <dd>{endOf(view, accessToken)}</dd>
      </div>
    </dl>
  )
}

function IssuedAt({ text }: { readonly text: string }) {
  const time = Number(text)
  return (
    <>
      <code>{text}</code>{' '}
      {Number.isSafeInteger(time) && (
        <time dateTime={new Date(time).toISOString()}>{timeOf(time)}</time>
      )}
      <span className={styles['aside']}>{words.issuedNote}</span>
    </>
  )
}

/** When a token ends at the cursor, as a phrase. */
export function endOf(view: RunView, token: string): string {
  const handle = handleFinder(valueStories(view.moments))(token)
  const deadline = deadlinesOf(view).find((each) => each.handle === handle)
  if (!deadline) return words.unknown
  const time = timeOf(deadline.endsAt)
  if (deadline.endsAt < view.clock) return words.over(time)
  return deadline.renewedByUse ? words.until(time) : words.fixed(time)
}
