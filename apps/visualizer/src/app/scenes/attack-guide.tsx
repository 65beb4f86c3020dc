import { attacks, type Attack } from '@flowscope/scenarios'
import { useMemo } from 'react'
import { AttackPanel, LeftAttack } from '../../features/attacks/attack-panel.tsx'
import type { ToldMove } from '../../features/attacks/move-list.tsx'
import type { RunView } from '../../run-view/run-view.ts'
import { attackWords } from '../../words/attacks.ts'
import { useAddress } from '../location.ts'
import type { Guide, GuideProps } from './guide.ts'
import { nobody } from './guide.ts'
import { useAttackRun, type AttackScene } from './use-attack-run.ts'

/** The attack that the address names. */
export function attackAt(pathname: string): Attack | undefined {
  return attacks.find(({ id }) => id === pathname.split('/')[2])
}

/** Leads through an attack: its next move takes the place of the walk's next message. */
export function AttackGuide(props: GuideProps) {
  const attack = attackAt(useAddress().pathname)
  return attack ? <Led {...props} attack={attack} /> : props.children(nobody)
}

function Led({ attack, children, ...props }: GuideProps & { readonly attack: Attack }) {
  const { view } = props
  const { scene, underWay, begin, nextPhase } = useAttackRun(attack, props)
  const panel = useMemo(() => {
    if (!scene) {
      const anew = () => {
        begin([])
      }
      return underWay ? null : <LeftAttack title={attack.title} onAnew={anew} />
    }
    return (
      <AttackPanel
        attack={attack}
        on={scene.on}
        moves={toldMoves(attack, scene, underWay)}
        evidence={evidenceIn(attack, scene, view)}
        underWay={underWay}
        onDefences={begin}
      />
    )
  }, [attack, scene, underWay, view, begin])
  const isOver = scene !== null && scene.phases.length >= attack.phases.length
  const guide: Guide = {
    panel,
    next: scene && !isOver ? { label: attackWords.next, onPress: nextPhase } : null,
  }
  return children(guide)
}

function toldMoves({ phases }: Attack, scene: AttackScene, underWay: boolean): readonly ToldMove[] {
  const done = scene.phases.length
  return phases.map(({ caption }, at) => {
    const played = scene.phases[at]
    const when = at < done ? 'done' : at === done && !underWay ? 'next' : 'ahead'
    const isPlaying = at === done && underWay
    return {
      caption,
      when: isPlaying ? 'next' : when,
      impossible: played !== undefined && played[0] === played[1],
    }
  })
}

/** Judged when every phase was played, by what was really answered. */
function evidenceIn(attack: Attack, scene: AttackScene, { run, moments }: RunView) {
  if (scene.phases.length < attack.phases.length) return null
  const played = moments.flatMap(({ decision, performed }) =>
    performed ? [{ move: decision, decision, performed }] : [],
  )
  return attack.evidence(played, run.setup)
}
