import type { PartyId } from '@flowscope/http-message'
import { parties } from '../../run-view/parties.ts'
import { nameOfValue } from '../../run-view/value-names.ts'
import { knowsWords } from '../../words/knows.ts'
import type { Knowledge } from './knowledge.ts'
import styles from './knows.module.css'

/** For each party one sentence: what keeps it from knowing too much, or what it has learnt. */
export function Rules({ knowledge }: { readonly knowledge: Knowledge }) {
  return (
    <dl className={styles['rules']}>
      {knowledge.parties.map((party) => {
        const breaches = breachesOf(knowledge, party)
        return (
          <div key={party} data-broken={breaches.length > 0}>
            <dt data-party={party}>{parties[party].name}</dt>
            <dd>
              {breaches.length > 0
                ? knowsWords.broken[party](breaches.join(', '))
                : knowsWords.kept[party]}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The values that a party knows and must not. */
export function breachesOf({ values }: Knowledge, party: PartyId): readonly string[] {
  return values.flatMap(({ story, knowings }) =>
    knowings.some((each) => each.party === party && each.forbidden && each.since !== null)
      ? [`the ${nameOfValue(story).toLowerCase()}`]
      : [],
  )
}
