import { Button } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { clockWords } from '../../words/clock.ts'
import { valueNames } from '../../words/value-names.ts'
import type { EndLine } from './end-lines.ts'
import styles from './world-clock.module.css'

interface EndsListProps {
  readonly lines: readonly EndLine[]
  /** Whether a refresh token is held that nothing but a revoke ends. */
  readonly endless: boolean
  readonly disabled: boolean
  readonly onMove: (milliseconds: number) => void
}

/** What ends by itself, the nearest first. */
export function EndsList({ lines, endless, disabled, onMove }: EndsListProps) {
  if (lines.length === 0 && !endless) return <p className={styles['what']}>{clockWords.nothing}</p>
  return (
    <ul className={styles['list']}>
      {lines.map((line) => (
        <li key={line.handle} className={styles['end']} data-ended={line.ended}>
          <p>
            <strong>{line.name}</strong> <span className={styles['when']}>{line.when}</span>
          </p>
          <p className={styles['then']}>
            <Prose text={line.then} /> {line.renewedByUse && clockWords.renewed}
          </p>
          {!disabled && <Moves line={line} onMove={onMove} />}
        </li>
      ))}
      {endless && (
        <li className={styles['end']}>
          <p>
            <strong>{valueNames.refreshToken.name}</strong>
          </p>
          <p className={styles['then']}>{clockWords.never.refreshToken}</p>
        </li>
      )}
    </ul>
  )
}

function Moves({ line, onMove }: { line: EndLine; onMove: EndsListProps['onMove'] }) {
  const ways = [
    [line.justBefore, clockWords.before, clockWords.goBefore(line.name)],
    [line.justAfter, clockWords.after, clockWords.goAfter(line.name)],
  ] as const
  if (line.ended) return null
  return (
    <p className={styles['moves']}>
      {ways.map(
        ([milliseconds, word, label]) =>
          milliseconds !== null && (
            <Button
              key={word}
              aria-label={label}
              onClick={() => {
                onMove(milliseconds)
              }}
            >
              {word}
            </Button>
          ),
      )}
    </p>
  )
}
