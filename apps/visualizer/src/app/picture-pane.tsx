import { Suspense } from 'react'
import { Tabs } from '../ui/tabs.tsx'
import { labWords } from '../words/lab.ts'
import type { LabLayout, PictureName } from './lab-layout.ts'
import { LanesPane } from './lanes-pane.tsx'
import { lazyViews } from './lazy-views.ts'
import { NotesPane } from './notes-pane.tsx'
import type { PartProps } from './part-props.ts'
import styles from './picture-pane.module.css'

interface PicturePaneProps extends PartProps {
  readonly layout: LabLayout
  readonly onSelect: (moment: number) => void
}

/** One picture of the run at a time. */
export function PicturePane({ layout, onSelect, ...parts }: PicturePaneProps) {
  const { pictures, picture, showPicture } = layout
  const shown = (
    <div className={styles['picture']} data-picture={picture}>
      <Picture {...parts} layout={layout} onSelect={onSelect} />
    </div>
  )
  if (pictures.length === 1) return shown
  return (
    <div className={styles['pictures']}>
      <Tabs
        label={labWords.pictures.label}
        tabs={pictures.map((id) => ({ id, label: labWords.pictures[id] }))}
        chosen={picture}
        onChoose={showPicture}
        look="pane"
      >
        {shown}
      </Tabs>
    </div>
  )
}

function Picture({ layout, onSelect, ...parts }: PicturePaneProps) {
  const { picture } = layout
  if (picture === 'lanes') {
    return (
      <LanesPane
        view={parts.view}
        selected={parts.selection.moment}
        visible
        onSelect={onSelect}
        className={undefined}
      />
    )
  }
  if (picture === 'notes') return <NotesPane view={parts.view} className={undefined} />
  return <LazyPicture {...parts} picture={picture} />
}

interface LazyPictureProps extends PartProps {
  readonly picture: Exclude<PictureName, 'lanes' | 'notes'>
}

function LazyPicture({ picture, ...parts }: LazyPictureProps) {
  const View = lazyViews[picture]
  return (
    <Suspense fallback={<p className={styles['waiting']}>{labWords.loading}</p>}>
      <View {...parts} />
    </Suspense>
  )
}

/** On a wide screen the chart has a column of its own. */
export function ChartDock(parts: PartProps) {
  return (
    <aside aria-label={labWords.dock} className={styles['dock']}>
      <LazyPicture {...parts} picture="states" />
    </aside>
  )
}
