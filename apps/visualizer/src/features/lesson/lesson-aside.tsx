import type { Lesson } from '@flowscope/lessons'
import { Button } from '../../ui/button.tsx'
import { lessonWords } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

const words = lessonWords.elsewhere

interface LessonAsideProps {
  readonly lesson: Lesson
  readonly onBack: () => void
  readonly onAnew: () => void
}

/** In another run, or at another place of this one: the way back to the lesson. */
export function LessonAside({ lesson, onBack, onAnew }: LessonAsideProps) {
  return (
    <section className={styles['panel']} aria-label={lessonWords.region}>
      <h2 className={styles['title']}>{lesson.title}</h2>
      <p className={styles['reason']}>{words.text}</p>
      <div className={styles['ways']}>
        <Button onClick={onBack}>{words.back}</Button>
        <Button look="quiet" onClick={onAnew}>
          {words.anew}
        </Button>
      </div>
    </section>
  )
}
