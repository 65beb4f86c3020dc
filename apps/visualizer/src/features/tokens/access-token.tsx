import type { ConductorEvent } from '@flowscope/flow'
import type { RunView } from '../../run-view/run-view.ts'
import { tokenWords } from '../../words/tokens.ts'
import { JwtView } from './jwt-view.tsx'
import { Lifetime } from './lifetime.tsx'
import { Parts } from './parts.tsx'
import type { TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

interface AccessTokenProps {
  readonly view: RunView
  readonly answer: TokenAnswer
  readonly decide: (event: ConductorEvent) => void
}

const words = tokenWords.accessToken

/** What an access token is: a reference, unless the app issues JWTs. */
export function AccessToken({ view, answer, decide }: AccessTokenProps) {
  const { accessToken } = answer
  const isJwt = accessToken.startsWith('eyJ')
  return (
    <section>
      <h3 className={styles['title']}>{words.title}</h3>
      {isJwt ? (
        <>
          <p className={styles['what']}>{words.jwt}</p>
          <JwtView token={accessToken} view={view} answer={answer} decide={decide} />
        </>
      ) : (
        <Opaque token={accessToken} />
      )}
      <h4 className={styles['subtitle']}>{tokenWords.time.title}</h4>
      <Lifetime view={view} answer={answer} />
    </section>
  )
}

function Opaque({ token }: { readonly token: string }) {
  const [, orgId, rest] = /^(00D\w{12})!(.+)$/.exec(token) ?? []
  if (!orgId || !rest) return <Parts parts={[[token, words.foreign]]} />
  return (
    <>
      <Parts
        parts={[
          [orgId, words.orgId],
          ['!', words.separator],
          [rest, words.opaque(rest.length)],
        ]}
      />
      <p className={styles['what']}>{words.what}</p>
    </>
  )
}
