import type { Handle } from '@flowscope/http-message'
import type { Fact } from '@flowscope/stage'
import { parties } from '../run-view/parties.ts'
import { useThread } from '../run-view/thread-context.ts'
import { nameOfHandle } from '../run-view/value-names.ts'
import { noteWords } from '../words/notes.ts'
import styles from './facts-list.module.css'

/** What each party did with a value; a value can be followed from here. */
export function FactsList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={styles['facts']} aria-label={noteWords.facts}>
      {sentences(facts).map(({ party, did, handles }) => (
        <li key={`${party} ${did}`}>
          <span className={styles['party']} data-party={party}>
            {parties[party].name}
          </span>{' '}
          {noteWords.deeds[did]}{' '}
          {handles.map((handle) => (
            <FollowedHandle key={handle} handle={handle} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function FollowedHandle({ handle }: { readonly handle: Handle }) {
  const { thread, follow } = useThread()
  const isFollowed = thread === handle
  return (
    <button
      type="button"
      className={styles['handle']}
      aria-pressed={isFollowed}
      title={noteWords.follow(nameOfHandle(handle))}
      onClick={() => {
        follow(isFollowed ? null : handle)
      }}
    >
      {nameOfHandle(handle)}
    </button>
  )
}

interface Sentence extends Pick<Fact, 'party' | 'did'> {
  readonly handles: Handle[]
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
