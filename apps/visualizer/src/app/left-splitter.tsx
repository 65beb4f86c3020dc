import { Splitter } from '../ui/splitter.tsx'
import { labWords } from '../words/lab.ts'
import type { LeftWidth } from './use-left-width.ts'

/** The border between pictures and message. */
export function LeftSplitter({ left }: { readonly left: LeftWidth }) {
  return (
    <Splitter
      label={labWords.splitter}
      controls="pictures"
      width={left.width}
      least={left.least}
      most={left.most}
      onWidth={left.set}
      onReset={() => {
        left.set(null)
      }}
    />
  )
}
