import { faultCases } from '@flowscope/scenarios'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { faultWords as words } from '../../words/fault-hunt.ts'
import styles from './faults-page.module.css'
import { solvedCases } from './solved-cases.ts'

/** All cases, and which of them were solved in this session. */
export function FaultsPage() {
  const [solved] = useState(solvedCases)
  const count = faultCases.filter(({ id }) => solved[id] !== undefined).length
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <p className={styles['count']}>{words.found(count, faultCases.length)}</p>
      <h2 className="hidden-visually">{words.list}</h2>
      <ol className={styles['list']}>
        {faultCases.map(({ id, title, story }) => (
          <li key={id}>
            <a href={`/fault/${id}?engine=page`}>{title}</a>{' '}
            <span className={styles['state']} data-solved={solved[id] !== undefined}>
              {solved[id] !== undefined && <Icon name="check" size={16} />}
              {solved[id] === undefined ? words.open : words.solved(solved[id])}
            </span>
            <p>
              <Prose text={story} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
