import { attacks, type Attack } from '@flowscope/scenarios'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { attackWords } from '../../words/attacks.ts'
import { columns, nameOf } from './cell-names.ts'
import { hrefOfCell, type CellResult } from './cell-result.ts'
import styles from './matrix-list.module.css'

const words = attackWords.matrix

/** The matrix where there is no room for a table: an attack a line, which unfolds to its runs. */
export function MatrixList({ results }: { readonly results: readonly CellResult[] }) {
  return (
    <ul className={styles['list']} aria-label={words.title}>
      {attacks.map((attack) => (
        <Line
          key={attack.id}
          attack={attack}
          results={results.filter((result) => result.attack === attack.id)}
        />
      ))}
    </ul>
  )
}

interface LineProps {
  readonly attack: Attack
  readonly results: readonly CellResult[]
}

function Line({ attack, results }: LineProps) {
  const undefended = results.find(({ defence }) => defence === null)?.evidence.sentence
  return (
    <li className={styles['line']}>
      <Disclosure
        summary={
          <span className={styles['summary']}>
            <strong>{attack.title}</strong>
            <span className={styles['whole']}>{wholeOf(results)}</span>
          </span>
        }
      >
        <ul className={styles['runs']}>
          {results.map((result) => (
            <li key={result.defence}>
              <Run attack={attack} result={result} />
              {(result.defence === null || result.evidence.sentence !== undefended) && (
                <p className={styles['sentence']}>
                  <Prose text={result.evidence.sentence} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}

function Run({ attack, result }: { readonly attack: Attack; readonly result: CellResult }) {
  const { succeeded } = result.evidence
  const name = nameOf(result.defence)
  const word = succeeded ? words.succeeded : words.blocked
  return (
    <a
      href={hrefOfCell(result)}
      className={styles['run']}
      data-succeeded={succeeded}
      aria-label={words.cell(attack.title, name, word)}
    >
      <span>{name}</span>
      <span className={styles['word']}>
        <Icon name={succeeded ? 'attacker' : 'practice'} size={16} />
        {word}
      </span>
    </a>
  )
}

/** What all runs of an attack say together. */
function wholeOf(results: readonly CellResult[]): string {
  if (results.length === 0) return words.waiting
  if (results.length < columns.length) return words.filling(results.length, columns.length)
  const stops = results.filter(({ evidence }) => !evidence.succeeded)
  if (stops.some(({ defence }) => defence === null)) return words.stoppedAlways
  return stops.length === 0
    ? words.stoppedByNone
    : words.stoppedBy(stops.map(({ defence }) => nameOf(defence)))
}
