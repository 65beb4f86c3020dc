import type { ConductorEvent } from '@flowscope/flow'
import type { RunView } from '../../run-view/run-view.ts'
import { Prose } from '../../ui/prose.tsx'
import { tokenWords } from '../../words/tokens.ts'
import { JwtView } from './jwt-view.tsx'
import type { TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

interface IdTokenProps {
  readonly view: RunView
  readonly answer: TokenAnswer
  readonly decide: (event: ConductorEvent) => void
}

export function IdToken({ view, answer, decide }: IdTokenProps) {
  const { idToken } = answer
  return (
    <section>
      <h3 className={styles['title']}>{tokenWords.idToken.title}</h3>
      {idToken === null ? (
        <p className={styles['what']}>
          <Prose text={tokenWords.idToken.absent} />
        </p>
      ) : (
        <JwtView token={idToken} view={view} answer={answer} decide={decide} />
      )}
    </section>
  )
}
