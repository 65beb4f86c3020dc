import type { LiveSetup, PreflightCheck } from '@flowscope/stage'
import { liveSetupWords } from '../../words/live-setup.ts'
import { CheckItem } from './check-item.tsx'
import { failuresIn, type Found } from './parts.ts'
import styles from './checks.module.css'

const words = liveSetupWords.check

interface CheckListProps {
  readonly found: Found | null
  /** What the form says now. */
  readonly setup: LiveSetup | null
}

/** What the last look found, check by check. */
export function CheckList({ found, setup }: CheckListProps) {
  return (
    <section aria-label={words.results}>
      {found && <h3>{words.results}</h3>}
      <p role="status" className={styles['summary']}>
        {found && (found.isOutdated ? words.outdated : summaryOf(found.checks))}
      </p>
      {found && (
        <ol className={styles['checks']} data-outdated={found.isOutdated}>
          {found.checks.map((check, at) => (
            <CheckItem
              key={check.id}
              check={check}
              setup={setup}
              showsMessage={isLastToShow(found.checks, at)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

function summaryOf(checks: readonly PreflightCheck[]): string {
  const failed = failuresIn(checks)
  if (failed > 0) return words.summary.failed(failed)
  const warned = checks.some(({ outcome }) => outcome === 'warned')
  return warned ? words.summary.warned : words.summary.clear
}

/** One message answers several questions: it is shown below the last of them that it could answer. */
function isLastToShow(checks: readonly PreflightCheck[], at: number): boolean {
  const shown = JSON.stringify(checks[at]?.exchange)
  return !checks.slice(at + 1).some(({ exchange }) => JSON.stringify(exchange) === shown)
}
