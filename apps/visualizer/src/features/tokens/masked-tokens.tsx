import type { Moment } from '../../run-view/moments.ts'
import type { RunView } from '../../run-view/run-view.ts'
import { tokenWords } from '../../words/tokens.ts'
import { Lifetime } from './lifetime.tsx'
import { tokenAnswers, type TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

const words = tokenWords.masked

/** The tokens of a live run: their values stay in the web server, and so do the checks. */
export function MaskedTokens({ view }: { readonly view: RunView }) {
  const answer = tokenAnswers(view.moments.slice(0, view.position)).at(-1)
  return (
    <div className={styles['tokens']}>
      <h2 className="hidden-visually">{tokenWords.heading}</h2>
      <p className={styles['lead']}>{answer ? words.lead : tokenWords.empty}</p>
      {answer && <Answer view={view} answer={answer} />}
    </div>
  )
}

function Answer({ view, answer }: { readonly view: RunView; readonly answer: TokenAnswer }) {
  const rows = [
    ['access_token', answer.accessToken],
    ['refresh_token', answer.refreshToken ?? words.none],
    ['id_token', answer.idToken ?? words.none],
    ['signature', answer.signature ?? words.none],
  ] as const
  return (
    <section>
      <dl className={styles['rows']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['what']}>{wordsOfCheck(view.moments[answer.moment])}</p>
      <h3 className={styles['subtitle']}>{tokenWords.time.title}</h3>
      <Lifetime view={view} answer={answer} />
    </section>
  )
}

function wordsOfCheck(moment: Moment | undefined): string {
  const verdict = moment?.performed?.verdict
  if (!verdict) return words.unchecked
  return verdict.passed ? words.passed : words.failed(verdict.check)
}
