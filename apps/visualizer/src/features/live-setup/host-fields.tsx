import { liveSetupWords } from '../../words/live-setup.ts'
import { CopyValue } from './copy-value.tsx'
import { hostChoices, type ChangeForm, type SetupForm, type TypedHost } from './form.ts'
import { mockHostOf, readLoginHost, type Reach } from './login-host.ts'
import { practiceLogin } from './practice-login.ts'
import { RadioList } from './radio-list.tsx'
import { TextField } from './text-field.tsx'
import styles from './fields.module.css'

const words = liveSetupWords.check

interface HostFieldsProps {
  readonly id: string
  readonly form: SetupForm
  readonly change: ChangeForm
  readonly reach: Reach
  readonly flaw: string | null
  readonly onLeave: () => void
}

/** Where the user logs in: chosen first, then typed where a name is needed. */
export function HostFields(props: HostFieldsProps) {
  const { form, change, reach } = props
  const { hostChoice } = form
  const read = readLoginHost(form, reach)
  return (
    <>
      <RadioList
        label={words.host}
        ids={hostChoices}
        words={words.hosts}
        chosen={hostChoice}
        onChoose={(chosen) => {
          change({ hostChoice: chosen })
        }}
      />
      {hostChoice === 'mock' && <MockFields {...props} />}
      {isTyped(hostChoice) && <TypedHostField {...props} choice={hostChoice} />}
      {read.ok && <p className={styles['read']}>{words.readAs(read.host)}</p>}
    </>
  )
}

type TypedHostFieldProps = HostFieldsProps & { readonly choice: TypedHost }

function TypedHostField({ id, form, change, flaw, onLeave, choice }: TypedHostFieldProps) {
  return (
    <TextField
      key={choice}
      id={id}
      {...words.hostFields[choice]}
      inputMode="url"
      value={form.hosts[choice]}
      flaw={flaw}
      onText={(text) => {
        change({ hosts: { ...form.hosts, [choice]: text } })
      }}
      onBlur={onLeave}
    />
  )
}

function MockFields({ form, change, reach }: HostFieldsProps) {
  const { username, password, consumerSecret } = practiceLogin
  const values = [
    [words.mock.user, username],
    [words.mock.password, password],
    [words.mock.secret, consumerSecret],
  ] as const
  return (
    <div>
      <p className={styles['told']}>{words.mock.text}</p>
      <dl className={styles['pairs']}>
        {values.map(([name, value]) => (
          <Pair key={name} name={name} value={value} />
        ))}
      </dl>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={form.plainMock}
          onChange={({ target }) => {
            change({ plainMock: target.checked })
          }}
        />
        <span>{words.plainMock(mockHostOf({ ...form, plainMock: true }, reach))}</span>
      </label>
    </div>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <CopyValue what={name} value={value} />
      </dd>
    </>
  )
}

function isTyped(choice: SetupForm['hostChoice']): choice is TypedHost {
  return choice === 'myDomain' || choice === 'sandbox' || choice === 'site'
}
