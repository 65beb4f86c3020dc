import { Disclosure } from '../../../ui/disclosure.tsx'
import { Icon, type IconName } from '../../../ui/icon.tsx'
import { messageWords } from '../../../words/message.ts'
import { markedParts, type Difference, type Standing } from './differences.ts'
import styles from './diff-view.module.css'

const words = messageWords.diff
const told = ['changed', 'missing', 'added', 'moved'] as const satisfies readonly Standing[]
const icons: Readonly<Record<(typeof told)[number], IconName>> = {
  changed: 'edit',
  missing: 'cross',
  added: 'plus',
  moved: 'down',
}

/** The parts of a message in groups: what differs first, what is the same folded away. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const same = differences.filter(({ standing }) => standing === 'same')
  if (same.length === differences.length) return <p>{words.same}</p>
  return (
    <>
      {told.map((standing) => {
        const group = differences.filter((each) => each.standing === standing)
        return (
          group.length > 0 && (
            <section key={standing} className={styles['group']} data-standing={standing}>
              <h3 className={styles['title']}>
                <Icon name={icons[standing]} size={16} /> {words.groups[standing]}
              </h3>
              <Parts differences={group} />
            </section>
          )
        )
      })}
      {same.length > 0 && (
        <Disclosure summary={words.count(same.length)}>
          <Parts differences={same} />
        </Disclosure>
      )}
    </>
  )
}

function Parts({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <dl className={styles['parts']}>
      {differences.map(({ name, there, here, standing }, index) => (
        <div key={index} className={styles['part']}>
          <dt>{name}</dt>
          {standing === 'changed' && there !== null && here !== null ? (
            <>
              <Side label={words.theirs} text={there} other={here} />
              <Side label={words.ours} text={here} other={there} />
            </>
          ) : (
            <dd className={styles['value']}>{here ?? there}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

interface SideProps {
  readonly label: string
  readonly text: string
  readonly other: string
}

/** One of two values, the stretch in which it differs marked. */
function Side({ label, text, other }: SideProps) {
  const [before, between, after] = markedParts(text, other)
  return (
    <dd className={styles['side']}>
      <span className={styles['label']}>{label}</span>
      <span className={styles['value']}>
        {before}
        <mark className={styles['mark']}>{between === '' ? '\u2205' : between}</mark>
        {after}
      </span>
    </dd>
  )
}
