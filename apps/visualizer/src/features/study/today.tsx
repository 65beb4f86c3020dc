import { duePile } from '@flowscope/study'
import { nextLesson } from '../../study/next-lesson.ts'
import { useNow } from '../../study/use-now.ts'
import { useStudy } from '../../study/use-study.ts'
import { Icon } from '../../ui/icon.tsx'
import { studyWords } from '../../words/study.ts'
import styles from './today.module.css'

const words = studyWords.today

/** What waits today: the due pile, and the next lesson. */
export function Today() {
  const { progress } = useStudy()
  const { due, fresh } = duePile(progress, useNow(60_000))
  const lesson = nextLesson(progress)
  return (
    <section aria-labelledby="today-heading" className={styles['today']}>
      <h2 id="today-heading">{words.title}</h2>
      <ul>
        <li>
          <a href="/review">
            {words.pile(due.length, fresh.length)} <Icon name="send" size={16} />
          </a>
        </li>
        {lesson && (
          <li>
            <a href={`/learn/${lesson.id}?engine=page`}>
              {words.lesson(lesson.title)} <Icon name="send" size={16} />
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
