import { attacks, type Attack } from '@flowscope/scenarios'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { attackWords } from '../../words/attacks.ts'
import { columns, nameOf } from './cell-names.ts'
import { hrefOfCell, keyOfCell, type CellResult } from './cell-result.ts'
import styles from './matrix.module.css'

const words = attackWords.matrix

/** Every attack against every defence by itself; a cell fills when its run has been played. */
export function Matrix({ results }: { readonly results: readonly CellResult[] }) {
  const [pointed, point] = useState<CellResult | null>(null)
  const known = new Map(results.map((result) => [keyOfCell(result), result]))
  return (
    <div className={styles['wide']}>
      <p className={styles['detail']}>
        {pointed ? (
          <>
            <strong>{sentenceHead(pointed)}</strong> {pointed.evidence.sentence}
          </>
        ) : (
          words.point
        )}
      </p>
      <table role="table" className={styles['matrix']} aria-label={words.title}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.attack}
            </th>
            {columns.map((defence) => (
              <th role="columnheader" scope="col" key={defence}>
                {nameOf(defence)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attacks.map((attack) => (
            <Row key={attack.id} attack={attack} known={known} onPoint={point} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly attack: Attack
  readonly known: ReadonlyMap<string, CellResult>
  readonly onPoint: (result: CellResult) => void
}

function Row({ attack, known, onPoint }: RowProps) {
  return (
    <tr role="row">
      <th scope="row">{attack.title}</th>
      {columns.map((defence) => (
        <td key={defence}>
          <CellLink
            attack={attack}
            result={known.get(keyOfCell({ attack: attack.id, defence }))}
            onPoint={onPoint}
          />
        </td>
      ))}
    </tr>
  )
}

interface CellLinkProps extends Pick<RowProps, 'attack' | 'onPoint'> {
  readonly result: CellResult | undefined
}

function CellLink({ attack, result, onPoint }: CellLinkProps) {
  if (!result) {
    return (
      <span className={styles['open']}>
        <span aria-hidden="true">·</span>
        <span className="hidden-visually">{words.open}</span>
      </span>
    )
  }
  const { succeeded, sentence } = result.evidence
  const word = succeeded ? words.succeeded : words.blocked
  const look = () => {
    onPoint(result)
  }
  return (
    <a
      href={hrefOfCell(result)}
      className={styles['cell']}
      data-succeeded={succeeded}
      aria-label={words.cell(attack.title, nameOf(result.defence), word)}
      title={sentence}
      onMouseEnter={look}
      onFocus={look}
    >
      <Icon name={succeeded ? 'attacker' : 'practice'} size={16} />
      {word}
    </a>
  )
}

function sentenceHead({ attack, defence, evidence }: CellResult): string {
  const title = attacks.find(({ id }) => id === attack)?.title ?? attack
  const word = evidence.succeeded ? words.succeeded : words.blocked
  return `${words.cell(title, nameOf(defence), word)}.`
}
