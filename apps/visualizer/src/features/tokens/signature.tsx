import { pageCrypto } from '@flowscope/ports'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { tokenWords } from '../../words/tokens.ts'
import { signatureSteps } from './signature-steps.ts'
import type { TokenAnswer } from './token-answer.ts'
import styles from './tokens.module.css'

interface SignatureProps {
  readonly answer: TokenAnswer
  readonly secret: string | null
}

const words = tokenWords.signature
const order = ['data', 'key', 'hmac', 'base64', 'received'] as const

/** The signature of the whole answer, recomputed step by step and compared. */
export function Signature({ answer, secret }: SignatureProps) {
  return (
    <section>
      <h3 className={styles['title']}>{words.title}</h3>
      <p className={styles['what']}>{words.what}</p>
      <Steps answer={answer} secret={secret} />
    </section>
  )
}

function Steps({ answer, secret }: SignatureProps) {
  if (secret === null) return <p className={styles['what']}>{words.noSecret}</p>
  const steps = signatureSteps(answer, secret, pageCrypto(crypto.subtle))
  if (!steps) return <p className={styles['what']}>{words.absent}</p>
  return (
    <>
      <ol className={styles['steps']}>
        {order.map((step) => (
          <li key={step}>
            <p>
              <Prose text={words.steps[step]} />
            </p>
            <code>{steps[step]}</code>
          </li>
        ))}
      </ol>
      <Result passed={steps.equal} text={steps.equal ? words.equal : words.different} />
    </>
  )
}

/** What a check came to, in a word and a sign. */
export function Result({ passed, text }: { readonly passed: boolean; readonly text: string }) {
  return (
    <p className={styles['result']} data-passed={passed}>
      <Icon name={passed ? 'check' : 'cross'} size={16} />
      <span>
        <Prose text={text} />
      </span>
    </p>
  )
}
