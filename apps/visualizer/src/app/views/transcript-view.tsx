import { ExportChoices } from '../../features/export/export-choices.tsx'
import { TranscriptPane } from '../../features/transcript/transcript-pane.tsx'
import { Button } from '../../ui/button.tsx'
import { transcriptWords } from '../../words/transcript.ts'
import { exportRun } from '../export-run.ts'
import { engineNamed } from '../lazy-engine.ts'
import { useAddress } from '../location.ts'
import type { PartProps } from '../part-props.ts'
import { linkTo } from '../share-button.tsx'
import styles from './transcript-view.module.css'

/** The run in words, in place of its pictures. */
export default function TranscriptView({ view }: PartProps) {
  const engine = engineNamed(useAddress().searchParams.get('engine'))
  return (
    <TranscriptPane view={view}>
      <div className={styles['ways']}>
        <Button
          onClick={() => {
            print()
          }}
        >
          {transcriptWords.print}
        </Button>
        <ExportChoices
          inline
          onExport={(kind) => void exportRun(kind, view, () => linkTo(view, engine))}
        />
      </div>
    </TranscriptPane>
  )
}
