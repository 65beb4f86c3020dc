import { useCallback, useMemo, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useGrowing } from './growing.ts'
import { transcriptOf, type TranscribedRun } from './transcript.ts'
import { TranscriptDocument } from './transcript-document.tsx'

interface TranscriptPaneProps {
  readonly view: TranscribedRun
  readonly children?: ReactNode
}

/** The transcript on the screen, where the contents lead to each step and the focus goes along. */
export function TranscriptPane({ view, children }: TranscriptPaneProps) {
  const { run, runs, moments } = view
  const transcript = useMemo(() => transcriptOf({ run, runs, moments }), [run, runs, moments])
  const { shown, showAll } = useGrowing(moments.length)
  const goTo = useCallback(
    (id: string) => {
      if (!document.getElementById(id)) flushSync(showAll)
      const heading = document.getElementById(id)
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView()
    },
    [showAll],
  )
  return (
    <TranscriptDocument view={view} transcript={transcript} shown={shown} onGo={goTo}>
      {children}
    </TranscriptDocument>
  )
}
