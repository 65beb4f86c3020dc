import type { Attack, DefenceId, Evidence } from '@flowscope/scenarios'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { attackWords as words } from '../../words/attacks.ts'
import styles from './attack-panel.module.css'
import { DefenceSwitches } from './defence-switches.tsx'
import { MoveList, type ToldMove } from './move-list.tsx'
import { Outcome } from './outcome.tsx'

interface AttackPanelProps {
  readonly attack: Attack
  readonly on: readonly DefenceId[]
  readonly moves: readonly ToldMove[]
  /** Known at the end. */
  readonly evidence: Evidence | null
  readonly underWay: boolean
  readonly onDefences: (on: readonly DefenceId[]) => void
}

/** An attack as it is played: who wants what, the move that comes, and in the end what it brought. */
export function AttackPanel(props: AttackPanelProps) {
  const { attack, on, moves, evidence, underWay, onDefences } = props
  const begun = moves.some(({ when }) => when === 'done')
  const about = <About attack={attack} on={on} onDefences={onDefences} />
  return (
    <section className={styles['panel']} aria-label={words.region}>
      <h2 className={styles['title']}>{attack.title}</h2>
      {begun ? <Disclosure summary={words.about}>{about}</Disclosure> : about}
      <MoveList moves={moves} />
      {underWay && (
        <p role="status" className={styles['aside']}>
          {words.underWay}
        </p>
      )}
      {!begun && !underWay && <p className={styles['aside']}>{words.begin}</p>}
      {evidence && !underWay && (
        <Outcome attack={attack} on={on} evidence={evidence} onDefences={onDefences} />
      )}
      <a href="/attack" className={styles['all']}>
        {words.all}
      </a>
    </section>
  )
}

type AboutProps = Pick<AttackPanelProps, 'attack' | 'on' | 'onDefences'>

function About({ attack, on, onDefences }: AboutProps) {
  return (
    <div className={styles['about']}>
      <dl className={styles['facts']}>
        <dt>{words.goal}</dt>
        <dd>
          <Prose text={attack.goal} />
        </dd>
        <dt>{words.position}</dt>
        <dd>
          <Prose text={attack.position} />
        </dd>
      </dl>
      <DefenceSwitches on={on} onChange={onDefences} />
      <SourceLinks sources={attack.sources} />
    </div>
  )
}

/** A run on the attack's page that is no longer the attack's. */
export function LeftAttack({
  title,
  onAnew,
}: {
  readonly title: string
  readonly onAnew: () => void
}) {
  return (
    <section className={styles['panel']} aria-label={words.region}>
      <h2 className={styles['title']}>{title}</h2>
      <p>{words.left}</p>
      <Button className={styles['anew']} onClick={onAnew}>
        <Icon name="restart" size={16} /> {words.anew}
      </Button>
    </section>
  )
}
