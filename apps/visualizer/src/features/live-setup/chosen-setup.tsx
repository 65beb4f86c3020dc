import type { LiveSetup } from '@flowscope/stage'
import { liveSetupWords } from '../../words/live-setup.ts'
import type { Proof } from './form.ts'
import fields from './fields.module.css'
import styles from './live-setup.module.css'

const words = liveSetupWords.connect

interface ChosenSetupProps {
  readonly setup: LiveSetup
  readonly proof: Proof
  readonly checkHref: string
}

/** What the run will be set up with, to be looked over once more. */
export function ChosenSetup({ setup, proof, checkHref }: ChosenSetupProps) {
  const { loginHost, consumerKey, scope } = setup
  return (
    <section className={styles['chosen']}>
      <h3>{words.summary}</h3>
      <dl className={fields['pairs']}>
        <dt>{words.terms.host}</dt>
        <dd>
          <code>{loginHost}</code>
        </dd>
        <dt>{words.terms.key}</dt>
        <dd>
          <code>{consumerKey}</code>
        </dd>
        <dt>{words.terms.scope}</dt>
        <dd>{scope === '' ? words.terms.noScope : <code>{scope}</code>}</dd>
        <dt>{words.terms.proof}</dt>
        <dd>{liveSetupWords.check.proofs[proof].name}</dd>
      </dl>
      <a href={checkHref}>{words.change}</a>
    </section>
  )
}
