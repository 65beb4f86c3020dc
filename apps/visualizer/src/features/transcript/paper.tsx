import { transcriptOf, type TranscribedRun } from './transcript.ts'
import { TranscriptDocument } from './transcript-document.tsx'

/** The whole document at once, for paper. */
export function Paper({ view }: { readonly view: TranscribedRun }) {
  return (
    <main data-paper="" data-run={view.run.name}>
      <TranscriptDocument
        view={view}
        transcript={transcriptOf(view)}
        shown={view.moments.length}
        prefix="paper-"
      />
    </main>
  )
}
