import { useId, type RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { RadioList } from './radio-list.tsx'
import { TextField } from './text-field.tsx'

const words = liveSetupWords.connect

const sources = ['environment', 'paste'] as const

export type SecretSource = (typeof sources)[number]

interface SecretFieldsProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly source: SecretSource
  /** The web server was started with a secret in its environment file. */
  readonly offersEnvironment: boolean
  readonly flaw: string | null
  readonly onSource: (source: SecretSource) => void
  /** The mock's own secret is no secret: it can be filled in. */
  readonly onFillIn: (() => void) | null
}

/** Where the secret comes from; what is pasted stays in the field, which nobody else reads. */
export function SecretFields(props: SecretFieldsProps) {
  const { field, source, offersEnvironment, flaw, onSource, onFillIn } = props
  const id = useId()
  return (
    <>
      {offersEnvironment && (
        <RadioList
          label={words.source}
          ids={sources}
          words={words.sources}
          chosen={source}
          onChoose={onSource}
        />
      )}
      {source === 'paste' && (
        <TextField
          id={`${id}-secret`}
          ref={field}
          type="password"
          label={words.secret}
          hint={words.secretHint}
          flaw={flaw}
        />
      )}
      {source === 'paste' && onFillIn && (
        <div>
          <Button onClick={onFillIn}>{words.practiceSecret}</Button>
        </div>
      )}
    </>
  )
}
