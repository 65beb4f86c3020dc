import type { Fact } from '@flowscope/stage'
import { parties } from '../run-view/parties.ts'
import styles from './facts-list.module.css'

const deeds = {
  made: 'made',
  sent: 'sent',
  received: 'received',
  stored: 'keeps',
  compared: 'compared',
  usedUp: 'used up',
  revoked: 'no longer takes',
} as const satisfies Record<Fact['did'], string>

/** What each party did with a value, the values by the names of their handles. */
export function FactsList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={styles['facts']} aria-label="What became of each value">
      {sentences(facts).map(({ party, did, handles }) => (
        <li key={`${party} ${did}`}>
          <span className={styles['party']} data-party={party}>
            {parties[party].name}
          </span>{' '}
          {deeds[did]}{' '}
          {handles.map((handle) => (
            <code key={handle} className={styles['handle']}>
              {handle}
            </code>
          ))}
        </li>
      ))}
    </ul>
  )
}

interface Sentence extends Pick<Fact, 'party' | 'did'> {
  readonly handles: string[]
}

function sentences(facts: readonly Fact[]): readonly Sentence[] {
  const all: Sentence[] = []
  for (const { party, did, handle } of facts) {
    const same = all.find((each) => each.party === party && each.did === did)
    if (!same) all.push({ party, did, handles: [handle] })
    else if (!same.handles.includes(handle)) same.handles.push(handle)
  }
  return all
}
