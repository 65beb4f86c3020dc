import { liveSetupWords } from '../../words/live-setup.ts'
import { proofs, type ChangeForm, type SetupForm } from './form.ts'
import { RadioList } from './radio-list.tsx'

const words = liveSetupWords.check

interface ProofFieldsProps {
  readonly form: SetupForm
  readonly change: ChangeForm
}

/** Secret, PKCE or both; there is no way to choose neither. */
export function ProofFields({ form, change }: ProofFieldsProps) {
  return (
    <RadioList
      label={words.proof}
      ids={proofs}
      words={words.proofs}
      chosen={form.proof}
      onChoose={(proof) => {
        change({ proof })
      }}
    />
  )
}
