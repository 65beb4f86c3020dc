import type { ConductorEvent } from '@flowscope/flow'
import { pageCrypto } from '@flowscope/ports'
import { useMemo } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import { tokenWords } from '../../words/tokens.ts'
import { claimRows, expectedAt, headerRows } from './claim-rows.ts'
import { ClaimList } from './claim-list.tsx'
import { JwtSignature } from './jwt-signature.tsx'
import { readJwt } from './read-jwt.ts'
import type { TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

interface JwtViewProps {
  readonly token: string
  readonly view: RunView
  readonly answer: TokenAnswer
  readonly decide: (event: ConductorEvent) => void
}

const words = tokenWords.idToken

/** A JWT: its three parts, what they say, and whether the signature holds. */
export function JwtView({ token, view, answer, decide }: JwtViewProps) {
  const jwt = useMemo(() => readJwt(token), [token])
  if (!jwt) return <p className={styles['what']}>{words.unreadable}</p>
  const expected = expectedAt(view, answer.accessToken, pageCrypto(crypto.subtle))
  return (
    <>
      <p className={styles['whole']}>
        {jwt.parts.map((part, index) => (
          <span key={index}>
            {index > 0 && '.'}
            <span data-part={index}>{part}</span>
          </span>
        ))}
      </p>
      <h4 className={styles['subtitle']}>{words.header}</h4>
      <ClaimList rows={headerRows(jwt.header)} />
      <h4 className={styles['subtitle']}>{words.claims}</h4>
      <ClaimList rows={claimRows(jwt.claims, expected)} />
      <h4 className={styles['subtitle']}>{words.signature}</h4>
      <JwtSignature jwt={jwt} view={view} decide={decide} />
    </>
  )
}
