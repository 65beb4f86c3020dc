import type { ConductorEvent } from '@flowscope/flow'
import type { RunView } from '../../run-view/run-view.ts'
import { Button } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { tokenWords } from '../../words/tokens.ts'
import type { Jwt } from './read-jwt.ts'
import { publishedKeysIn } from './published-keys.ts'
import { Result } from './signature.tsx'
import { useVerification } from './use-verification.ts'
import type { Verification } from './verify.ts'
import styles from './tokens.module.css'

interface JwtSignatureProps {
  readonly token: string
  readonly jwt: Jwt
  readonly view: RunView
  readonly decide: (event: ConductorEvent) => void
}

const words = tokenWords.idToken

/** Whether the signature holds; the keys come from a message of this run or not at all. */
export function JwtSignature({ token, jwt, view, decide }: JwtSignatureProps) {
  const keys = publishedKeysIn(view.moments.slice(0, view.position))
  const result = useVerification(token, jwt, keys)
  if (!keys) return <FetchKeys view={view} decide={decide} />
  return (
    <>
      <p className={styles['what']}>{words.keysFrom(keys.moment + 1)}</p>
      {result === null ? (
        <p className={styles['what']}>{words.checking}</p>
      ) : (
        <Result passed={result === 'holds'} text={sentenceOf(result, jwt)} />
      )}
    </>
  )
}

function sentenceOf(result: Verification, { kid, alg }: Jwt): string {
  return result === 'wrongAlgorithm' ? words.wrongAlgorithm(alg) : words[result](kid)
}

function FetchKeys({ view, decide }: Pick<JwtSignatureProps, 'view' | 'decide'>) {
  const choice = view.choices.find(({ step }) => step === 'keys')
  return (
    <>
      <p className={styles['what']}>
        <Prose text={words.noKeys} />
      </p>
      <Button
        disabled={view.busy || choice?.enabled !== true}
        onClick={() => {
          decide({ type: 'decide', decision: { type: 'send', step: 'keys' } })
        }}
      >
        {words.fetchKeys}
      </Button>
      {choice?.reason && <p className={styles['what']}>{choice.reason}</p>}
    </>
  )
}
