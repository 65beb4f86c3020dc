import { Prose } from '../../ui/prose.tsx'
import { lessonWords as words } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

/** Which what-if this is. */
export function BrokenTitle({ title }: { readonly title: string }) {
  return (
    <h3 className={styles['subtitle']}>
      <Prose text={words.breaking.title(title)} />
    </h3>
  )
}
