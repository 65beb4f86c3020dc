import { NoteBehindTheScenes } from '../features/states/refusal.tsx'
import { StationQuestion } from '../features/states/station-head.tsx'
import type { RunView } from '../run-view/run-view.ts'
import { lessonOf } from '../run-view/stations.ts'
import { Prose } from '../ui/prose.tsx'
import { noteWords } from '../words/notes.ts'
import { FactsList } from './facts-list.tsx'
import styles from './notes-pane.module.css'

interface NotesPaneProps {
  readonly view: RunView
  readonly className: string | undefined
}

/** On a phone: what Salesforce checked, and what became of each value. */
export function NotesPane({ view, className }: NotesPaneProps) {
  const performed = view.present?.performed
  const lesson = lessonOf(view.station)
  return (
    <section aria-labelledby="notes-heading" className={[styles['notes'], className].join(' ')}>
      <h2 id="notes-heading" className="hidden-visually">
        {noteWords.heading}
      </h2>
      <p>
        <Prose text={lesson.why} />
      </p>
      <p>
        <strong>{noteWords.lookAt}</strong> <Prose text={lesson.look} />
      </p>
      <StationQuestion key={lesson.number} lesson={lesson} />
      {performed?.note ? (
        <NoteBehindTheScenes note={performed.note} />
      ) : (
        <p>{noteWords.nothingChecked}</p>
      )}
      {performed && performed.facts.length > 0 && <FactsList facts={performed.facts} />}
    </section>
  )
}
