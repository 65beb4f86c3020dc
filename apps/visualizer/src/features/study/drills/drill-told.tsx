import type { Drill } from '@flowscope/study'
import { useEffect, useState } from 'react'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { SourceLinks } from '../../../ui/source-links.tsx'
import { drillWords as words } from '../../../words/drills.ts'
import type { DrillSource } from './drill-source.ts'
import styles from './one-drill.module.css'

interface DrillToldProps {
  readonly drill: Drill
  readonly source: DrillSource
}

/** The reason, unless it stands at the right option; who says so, and where it can be seen. */
export function DrillTold({ drill, source }: DrillToldProps) {
  const { reason, sources, article, task } = drill
  const isTold =
    task.type === 'choice' && task.options.some(({ right, why }) => right && why === reason)
  const { href, isAwaited } = useRunHref(drill, source)
  return (
    <div className={styles['told']}>
      {!isTold && (
        <p className={styles['reason']}>
          <Prose text={reason} />
        </p>
      )}
      <SourceLinks sources={sources} />
      {(isAwaited || href !== null || article !== null) && (
        <p className={styles['ways']}>
          {isAwaited && <span className={styles['coming']}>{words.seeRun}</span>}
          {href !== null && (
            <a href={href}>
              {words.seeRun} <Icon name="forward" size={16} />
            </a>
          )}
          {article !== null && <a href={articleHref(article)}>{words.seeArticle}</a>}
        </p>
      )}
    </div>
  )
}

interface RunHref {
  readonly href: string | null
  /** The run is being played for its link: the room for it is kept, so that nothing below it moves. */
  readonly isAwaited: boolean
}

function useRunHref({ run }: Drill, source: DrillSource): RunHref {
  const [href, setHref] = useState<string | null>(null)
  const [isAwaited, setAwaited] = useState(run !== null)
  useEffect(() => {
    if (run === null) return
    let isWanted = true
    const keep = (made: string | null) => {
      if (!isWanted) return
      setHref(made)
      setAwaited(false)
    }
    void source.href(run).then(keep, () => {
      keep(null)
    })
    return () => {
      isWanted = false
    }
  }, [run, source])
  return { href, isAwaited }
}

function articleHref(ref: string): string {
  const [chapter = '', ...rest] = ref.split('/')
  return `/reference/${chapter}/${encodeURIComponent(rest.join('/'))}`
}
