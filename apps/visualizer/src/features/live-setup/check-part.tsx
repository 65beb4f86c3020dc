import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { CheckList } from './check-list.tsx'
import type { ChangeForm, SetupForm } from './form.ts'
import { HostFields } from './host-fields.tsx'
import type { Reach } from './login-host.ts'
import type { Found } from './parts.ts'
import { ProofFields } from './proof-fields.tsx'
import { fallible, keyIn, type FallibleField, type ReadForm } from './read-form.ts'
import { ScopeFields } from './scope-fields.tsx'
import { TextField } from './text-field.tsx'
import type { Looking } from './use-preflight.ts'
import styles from './live-setup.module.css'

const words = liveSetupWords.check

interface CheckPartProps {
  readonly form: SetupForm
  readonly change: ChangeForm
  readonly reach: Reach
  readonly read: ReadForm
  readonly looking: Looking
  readonly found: Found | null
}

/** What the run is set up with, and a look at it before anybody logs in. */
export function CheckPart({ form, change, reach, read, looking, found }: CheckPartProps) {
  const id = useId()
  const { isShown, show } = useShownFlaws(form.hostChoice)
  const flawOf = (field: FallibleField) => (isShown(field) ? (read.flaws[field] ?? null) : null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const first = fallible.find((field) => read.flaws[field] !== undefined)
    show(fallible)
    if (first) document.getElementById(`${id}-${first}`)?.focus()
    else if (read.setup) looking.look(read.setup)
  }
  const field = (name: FallibleField) => ({
    id: `${id}-${name}`,
    flaw: flawOf(name),
    onBlur: () => {
      show([name])
    },
  })
  const { onBlur: onLeave, ...host } = field('host')
  return (
    <>
      <p>{words.lead}</p>
      <form className={styles['form']} onSubmit={submit} noValidate>
        <HostFields {...host} form={form} change={change} reach={reach} onLeave={onLeave} />
        <TextField
          {...field('consumerKey')}
          label={words.key}
          hint={words.keyHint}
          value={keyIn(form)}
          onText={(key) => {
            change(form.hostChoice === 'mock' ? { mockKey: key } : { consumerKey: key })
          }}
        />
        <ScopeFields form={form} change={change} />
        <ProofFields form={form} change={change} />
        <TextField
          {...field('apiVersion')}
          label={words.apiVersion}
          hint={words.apiVersionHint}
          value={form.apiVersion}
          onText={(apiVersion) => {
            change({ apiVersion })
          }}
        />
        <div className={styles['ways']}>
          <Button type="submit" look="primary" aria-disabled={looking.isBusy}>
            {pressWords(looking, found)}
          </Button>
          <p className={styles['aside']}>{words.sends}</p>
        </div>
        {looking.problem !== null && (
          <p role="alert" className={styles['problem']}>
            {looking.problem}
          </p>
        )}
      </form>
      <CheckList found={found} setup={read.setup} />
    </>
  )
}

function pressWords({ isBusy }: Looking, found: Found | null): string {
  if (isBusy) return words.checking
  return found ? words.pressAgain : words.press
}

/**
 * Nobody is told off while still typing: a flaw shows once the field was left, or all were sent. Each
 * host choice has fields of its own.
 */
function useShownFlaws(choice: SetupForm['hostChoice']) {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const nameOf = (field: FallibleField) => `${choice} ${field}`
  const show = (fields: readonly FallibleField[]) => {
    setShown((before) => new Set([...before, ...fields.map(nameOf)]))
  }
  return { isShown: (field: FallibleField) => shown.has(nameOf(field)), show }
}
