import type { ConductorEvent } from '@flowscope/flow'
import { useState } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { tokenWords } from '../../words/tokens.ts'
import { AccessToken } from './access-token.tsx'
import { IdToken } from './id-token.tsx'
import { RefreshToken } from './refresh-token.tsx'
import { Signature } from './signature.tsx'
import { tokenAnswers, type TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

interface TokensProps {
  readonly view: RunView
  readonly decide: (event: ConductorEvent) => void
}

/** The tokens of one answer, the newest unless another is chosen, each taken for what it is. */
export function Tokens({ view, decide }: TokensProps) {
  const [chosen, choose] = useState<string | null>(null)
  const answers = tokenAnswers(view.moments.slice(0, view.position))
  const answer = answers.find(({ moment }) => String(moment) === chosen) ?? answers.at(-1)
  return (
    <div className={styles['tokens']}>
      <h2 className="hidden-visually">{tokenWords.heading}</h2>
      <p className={styles['lead']}>{answer ? tokenWords.local : tokenWords.empty}</p>
      {answer && answers.length > 1 && (
        <Which answers={answers} chosen={answer} onChoose={choose} />
      )}
      {answer?.party === 'attacker' && <p className={styles['stolen']}>{tokenWords.stolen}</p>}
      {answer && (
        <>
          <AccessToken view={view} answer={answer} decide={decide} />
          <Signature answer={answer} secret={view.run.setup.client.consumerSecret} />
          <IdToken view={view} answer={answer} decide={decide} />
          <RefreshToken view={view} token={answer.refreshToken} />
        </>
      )}
    </div>
  )
}

interface WhichProps {
  readonly answers: readonly TokenAnswer[]
  readonly chosen: TokenAnswer
  readonly onChoose: (moment: string) => void
}

/** Four at most: in a long run the newest ones are of interest. */
function Which({ answers, chosen, onChoose }: WhichProps) {
  const newest = answers.slice(-4)
  return (
    <Segmented
      label={tokenWords.which}
      options={newest.map(({ moment }) => ({
        id: String(moment),
        label: tokenWords.answer(moment + 1),
      }))}
      chosen={String(chosen.moment)}
      onChoose={onChoose}
    />
  )
}
