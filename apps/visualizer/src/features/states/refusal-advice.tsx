import { findingFor } from '@flowscope/reference'
import type { Cause } from '@flowscope/stage'
import { Prose } from '../../ui/prose.tsx'
import { stateWords } from '../../words/states.ts'
import styles from './refusal.module.css'

const words = stateWords.refusal

export interface RefusalAdviceProps {
  readonly cause: Extract<Cause, { kind: 'refusedByServer' }>
  readonly causes: readonly string[]
  readonly fix: string | null
}

/** What usually leads to this refusal, how it is put right, and where in Setup. */
export default function RefusalAdvice({ cause, causes, fix }: RefusalAdviceProps) {
  const finding = findingFor(cause.code, cause.description, cause.place)
  const likely = causes.length > 0 ? causes : (finding?.causes ?? [])
  const cure = fix ?? finding?.fix
  return (
    <div className={styles['advice']}>
      {likely.length > 0 && (
        <>
          <h3 className={styles['noteTitle']}>{words.causes}</h3>
          <ol>
            {likely.map((each) => (
              <li key={each}>
                <Prose text={each} />
              </li>
            ))}
          </ol>
        </>
      )}
      {cure !== undefined && (
        <>
          <h3 className={styles['noteTitle']}>{words.fix}</h3>
          <p>
            <Prose text={cure} />
          </p>
        </>
      )}
      {finding && (
        <p className={styles['where']}>
          {finding.setup && <span>{whereInSetup(finding.setup)}</span>}
          <a href={`/reference/errors/${encodeURIComponent(finding.id)}`}>{words.reference}</a>
        </p>
      )}
    </div>
  )
}

function whereInSetup({
  path,
  setting,
}: {
  readonly path: string
  readonly setting: string | null
}): string {
  return setting === null ? path : `${path} → ${setting}`
}
