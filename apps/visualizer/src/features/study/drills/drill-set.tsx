import type { DrillKind } from '@flowscope/study'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { drillWords as words } from '../../../words/drills.ts'
import styles from './drill-set.module.css'
import { DrillEnd } from './drill-end.tsx'
import { drillsHref } from './drill-places.ts'
import type { DrillSource } from './drill-source.ts'
import { nameOfKinds } from './kind-names.ts'
import { OneDrill } from './one-drill.tsx'
import { useDrill } from './use-drill.ts'

interface DrillSetProps {
  readonly kinds: readonly DrillKind[]
  readonly seed: string
  readonly count: number | null
  readonly first: number
  readonly source: DrillSource
  readonly onPlace: (at: number) => void
  readonly onOthers: () => void
}

/** Drills one after the other, and how many were right. */
export function DrillSet(props: DrillSetProps) {
  const { kinds, count, first, onPlace, onOthers } = props
  const [at, setAt] = useState(first)
  const [score, setScore] = useState(noScore)
  const isOver = count !== null && at >= count
  const goTo = (place: number) => {
    setAt(place)
    if (count === null || place < count) onPlace(place)
  }
  return (
    <div className={styles['set']}>
      <div className={styles['head']}>
        <h1>{nameOfKinds(kinds)}</h1>
        <p className={styles['place']}>
          {!isOver && words.place(at + 1, count)}
          {score.of > 0 && <span>{words.score(score.right, score.of)}</span>}
        </p>
        <a href={drillsHref} className={styles['back']}>
          {words.all}
        </a>
      </div>
      {isOver ? (
        <DrillEnd
          {...score}
          onAgain={() => {
            setScore(noScore)
            goTo(0)
          }}
          onOthers={onOthers}
        />
      ) : (
        <Present
          {...props}
          at={at}
          isFirst={at === first}
          onAnswer={(right) => {
            setScore({ right: score.right + (right ? 1 : 0), of: score.of + 1 })
          }}
          onNext={() => {
            goTo(at + 1)
          }}
        />
      )}
    </div>
  )
}

const noScore = { right: 0, of: 0 }

interface PresentProps extends Pick<DrillSetProps, 'kinds' | 'seed' | 'source'> {
  readonly at: number
  readonly isFirst: boolean
  readonly onAnswer: (right: boolean) => void
  readonly onNext: () => void
}

function Present({ kinds, seed, source, at, ...rest }: PresentProps) {
  const { drill, isBroken, retry } = useDrill(source, kinds, seed, at)
  if (drill) return <OneDrill key={drill.id} drill={drill} source={source} {...rest} />
  if (!isBroken) return <p className={styles['preparing']}>{words.preparing}</p>
  return (
    <div role="alert" className={styles['broken']}>
      <p>{words.broken}</p>
      <Button onClick={retry}>{words.again}</Button>
    </div>
  )
}
