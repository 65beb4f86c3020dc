import { useId } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { CopyValue } from './copy-value.tsx'
import { appKinds, type ChangeForm, type SetupForm } from './form.ts'
import { guideFor, guideValues, isTicked, withTick } from './guide.ts'
import { GuideStepItem } from './guide-step-item.tsx'
import { MetadataList, type SavedFile } from './metadata-list.tsx'
import { ProofFields } from './proof-fields.tsx'
import { RadioList } from './radio-list.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { TextField } from './text-field.tsx'
import fields from './fields.module.css'
import styles from './guide.module.css'

const words = liveSetupWords.register

interface RegisterPartProps {
  readonly form: SetupForm
  readonly change: ChangeForm
  readonly callbackUrl: string
  readonly onSave: (file: SavedFile) => void
}

/** Every click that registers the app, as a list to tick off and as files to deploy. */
export function RegisterPart({ form, change, callbackUrl, onSave }: RegisterPartProps) {
  return (
    <>
      <p>{words.lead}</p>
      <RadioList
        label={words.kind}
        ids={appKinds}
        words={words.kinds}
        chosen={form.appKind}
        onChoose={(appKind) => {
          change({ appKind })
        }}
      />
      <div>
        <p className={fields['name']}>{words.callback}</p>
        <CopyValue what={words.callback} value={callbackUrl} />
        <p className={fields['told']}>{words.callbackHint}</p>
      </div>
      <AppWishes form={form} change={change} />
      <section>
        <h3>{words.guide}</h3>
        <ol className={styles['guide']}>
          {guideFor(form, callbackUrl).map((step) => (
            <GuideStepItem
              key={step.id}
              step={step}
              isTicked={isTicked(form, step)}
              onTick={(isOn) => {
                change({ ticked: withTick(form, step, isOn) })
              }}
            />
          ))}
        </ol>
      </section>
      {form.appKind === 'externalClientApp' && (
        <MetadataList values={guideValues(form, callbackUrl)} onSave={onSave} />
      )}
    </>
  )
}

/** What the guide is written for; folded away, since the usual choices will do. */
function AppWishes({ form, change }: Pick<RegisterPartProps, 'form' | 'change'>) {
  const id = useId()
  return (
    <Disclosure summary={words.more}>
      <div className={styles['wishes']}>
        <TextField
          id={`${id}-name`}
          label={words.appName}
          value={form.appName}
          onText={(appName) => {
            change({ appName })
          }}
        />
        <TextField
          id={`${id}-email`}
          label={words.email}
          hint={words.emailHint}
          inputMode="email"
          value={form.contactEmail}
          onText={(contactEmail) => {
            change({ contactEmail })
          }}
        />
        <ScopeFields form={form} change={change} />
        <ProofFields form={form} change={change} />
      </div>
    </Disclosure>
  )
}
