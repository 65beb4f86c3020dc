import { pathOf, type Exchange } from '@flowscope/http-message'
import { Disclosure } from '../../ui/disclosure.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { answerText, requestText } from './wire-text.ts'
import styles from './checks.module.css'

const words = liveSetupWords.check

/** A message as it was sent and what came back, folded away until somebody wants to see it. */
export function ShownMessage({ exchange }: { readonly exchange: Exchange }) {
  const { request, outcome } = exchange
  const result = outcome.type === 'response' ? String(outcome.response.status) : words.noAnswer
  return (
    <Disclosure summary={words.message(request.method, pathOf(request.target), result)}>
      <p className={styles['label']}>{words.request}</p>
      <pre className={styles['wire']}>{requestText(request)}</pre>
      <p className={styles['label']}>{words.answer}</p>
      <pre className={styles['wire']}>{answerText(outcome)}</pre>
    </Disclosure>
  )
}
