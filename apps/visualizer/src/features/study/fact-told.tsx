import type { Fact } from '@flowscope/lessons'
import { stationTitle } from '../../run-view/stations.ts'
import { stationHref } from '../../study/station-link.ts'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { studyWords } from '../../words/study.ts'
import styles from './fact-told.module.css'

/** Where the standard differs, who says so, and where on the walk it can be seen. */
export function FactTold({ fact }: { readonly fact: Fact }) {
  const { standard, sources, station } = fact
  return (
    <div className={styles['told']}>
      {standard !== undefined && (
        <p className={styles['standard']}>
          <strong>{studyWords.standard}</strong> <Prose text={standard} />
        </p>
      )}
      <SourceLinks sources={sources} />
      {station !== null && (
        <a href={stationHref(station)} className={styles['see']}>
          {studyWords.seeStation(stationTitle(station))} <Icon name="forward" size={16} />
        </a>
      )}
    </div>
  )
}
