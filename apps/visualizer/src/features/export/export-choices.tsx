import { exportWords as words } from '../../words/export.ts'
import styles from './export-choices.module.css'

export type ExportKind = keyof typeof words.kinds

export const exportKinds = Object.keys(words.kinds) as readonly ExportKind[]

interface ExportChoicesProps {
  /** In one line, without what each is good for. */
  readonly inline?: boolean
  /** Whether the run can be told by a link. */
  readonly linked?: boolean
  readonly onExport: (kind: ExportKind) => void
}

/** The forms in which a run can be kept, for a menu or the head of the transcript. */
export function ExportChoices({ inline = false, linked = true, onExport }: ExportChoicesProps) {
  const kinds = exportKinds.filter((kind) => linked || kind !== 'link')
  return (
    <section aria-label={words.title} data-inline={inline} className={styles['choices']}>
      <p className={styles['title']}>{words.title}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles['choice']}
              onClick={() => {
                onExport(kind)
              }}
            >
              <span className={styles['name']}>{words.kinds[kind].name}</span>{' '}
              <span className={styles['what']}>{words.kinds[kind].what}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
