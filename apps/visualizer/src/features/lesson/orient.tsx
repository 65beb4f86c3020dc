import type { Lesson } from '@flowscope/lessons'
import { Prose } from '../../ui/prose.tsx'
import { lessonWords as words } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

/** What the lesson is about, and what to look at in its messages. */
export function Orient({ orient }: Pick<Lesson, 'orient'>) {
  return (
    <div className={styles['text']}>
      {orient.text.map((paragraph) => (
        <p key={paragraph}>
          <Prose text={paragraph} />
        </p>
      ))}
      <p className={styles['look']}>
        <strong>{words.look}</strong> <Prose text={orient.look} />
      </p>
    </div>
  )
}
