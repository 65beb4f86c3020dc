import type { Confidence } from '@flowscope/study'
import { Segmented } from '../../ui/segmented.tsx'
import { surenesses, whatIfWords } from '../../words/what-ifs.ts'

const words = whatIfWords.sure

interface SurenessProps {
  readonly chosen: Confidence
  readonly onChoose: (sure: Confidence) => void
}

/** How sure somebody is, asked with the answer. */
export function SurenessChoice({ chosen, onChoose }: SurenessProps) {
  return (
    <Segmented
      named
      label={words.label}
      options={surenesses.map((id) => ({ id, label: words[id] }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
