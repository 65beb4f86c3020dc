import type { LiveSetup } from '@flowscope/stage'
import { useRef, useState, type SyntheticEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { flawOfSecret } from './consumer-secret.ts'
import { practiceLogin } from './practice-login.ts'
import { SecretFields, type SecretSource } from './secret-fields.tsx'
import { useBeginning } from './use-beginning.ts'
import styles from './live-setup.module.css'

const words = liveSetupWords.connect

interface ConnectingProps {
  readonly setup: LiveSetup
  readonly isMock: boolean
  readonly hasEnvironmentSecret: boolean
  /** Why one might look again first; empty where nothing speaks against it. */
  readonly remark: string
  readonly onBegun: () => void
}

/** The secret goes from the field into the message and nowhere else: React never holds it. */
export function Connecting(props: ConnectingProps) {
  const { setup, isMock, hasEnvironmentSecret, remark, onBegun } = props
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<SecretSource>('environment')
  const [flaw, setFlaw] = useState<string | null>(null)
  const { begin, isBusy, problem } = useBeginning(onBegun)
  const source = hasEnvironmentSecret ? chosen : 'paste'
  const fillIn = () => {
    if (!field.current) return
    field.current.value = practiceLogin.consumerSecret
    field.current.focus()
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (!setup.usesSecret) begin(setup, null)
    else if (source === 'environment') begin(setup, { environment: true })
    else if (field.current) beginWith(field.current)
  }
  const beginWith = (input: HTMLInputElement) => {
    const secret = input.value.trim()
    const found = flawOfSecret(secret, setup.consumerKey)
    setFlaw(found)
    if (found !== null) {
      input.focus()
      return
    }
    input.value = ''
    begin(setup, secret)
  }
  return (
    <form className={styles['form']} onSubmit={submit} autoComplete="off" noValidate>
      {setup.usesSecret ? (
        <SecretFields
          field={field}
          source={source}
          offersEnvironment={hasEnvironmentSecret}
          flaw={flaw}
          onSource={setChosen}
          onFillIn={isMock ? fillIn : null}
        />
      ) : (
        <p>{words.noSecret}</p>
      )}
      <WhatHappens isMock={isMock} />
      {remark !== '' && <p className={styles['aside']}>{remark}</p>}
      <div className={styles['ways']}>
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {isBusy ? words.connecting : words.press}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem} {setup.usesSecret && source === 'paste' && words.secretEmptied}
        </p>
      )}
    </form>
  )
}

function WhatHappens({ isMock }: { readonly isMock: boolean }) {
  const { username, password } = practiceLogin
  return (
    <section className={styles['happens']}>
      <h3>{words.happens}</h3>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {isMock && <p>{words.mockStep(username, password)}</p>}
    </section>
  )
}
