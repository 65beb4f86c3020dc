import type { ConductorEvent } from '@flowscope/flow'
import { useMemo, useRef } from 'react'
import type { RunView } from '../../run-view/run-view.ts'
import { Button } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useFocusThatFollows } from '../../ui/use-focus-that-follows.ts'
import { tokenWords } from '../../words/tokens.ts'
import type { Jwt } from './read-jwt.ts'
import { publishedKeysIn, type PublishedKeys } from './published-keys.ts'
import { Result } from './signature.tsx'
import { useVerification } from './use-verification.ts'
import type { Verification } from './verify.ts'
import styles from './tokens.module.css'

interface JwtSignatureProps {
  readonly jwt: Jwt
  readonly view: RunView
  readonly decide: (event: ConductorEvent) => void
}

const words = tokenWords.idToken

/** Whether the signature holds; the keys come from a message of this run or not at all. */
export function JwtSignature({ jwt, view, decide }: JwtSignatureProps) {
  const { moments, position } = view
  const keys = useMemo(() => publishedKeysIn(moments.slice(0, position)), [moments, position])
  const place = useRef<HTMLDivElement>(null)
  useFocusThatFollows(place, String(keys?.moment), 'inside')
  return (
    <div ref={place} tabIndex={-1}>
      {keys ? <Verified jwt={jwt} keys={keys} /> : <FetchKeys view={view} decide={decide} />}
    </div>
  )
}

function Verified({ jwt, keys }: { readonly jwt: Jwt; readonly keys: PublishedKeys }) {
  const result = useVerification(jwt, keys)
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
  const disabled = view.busy || choice?.enabled !== true
  return (
    <>
      <p className={styles['what']}>
        <Prose text={words.noKeys} />
      </p>
      <Button
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) decide({ type: 'decide', decision: { type: 'send', step: 'keys' } })
        }}
      >
        {words.fetchKeys}
      </Button>
      {choice?.reason && <p className={styles['what']}>{choice.reason}</p>}
    </>
  )
}
