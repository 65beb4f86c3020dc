import { lessonPath, lessons } from '@flowscope/lessons'
import { standingOfLesson } from '@flowscope/study'
import { LessonPath } from '../features/lesson/lesson-path.tsx'
import { OwnLessonPart } from '../features/lesson/own-lesson-part.tsx'
import { nextLesson } from '../study/next-lesson.ts'
import { useStudy } from '../study/use-study.ts'
import { Icon } from '../ui/icon.tsx'
import { learnWords as words } from '../words/lessons.ts'
import styles from './learn-page.module.css'
import { StudyPlace } from './study-place.tsx'

/** The path of lessons: what is done, what comes next, and a lesson of one's own. */
export default function LearnPage() {
  const { progress, problem } = useStudy()
  const next = nextLesson(progress)
  const done = lessons.filter(({ id, rounds }) => {
    return standingOfLesson({ rounds }, progress.lessons[id]) === 'done'
  })
  return (
    <StudyPlace>
      <div className={styles['spread']}>
        <div className={styles['head']}>
          <h1>{words.title}</h1>
          <p className={styles['lead']}>{words.lead}</p>
          <p className={styles['count']}>{words.done(done.length, lessons.length)}</p>
          {problem === 'notKept' && <p role="status">{words.notKept}</p>}
        </div>
        {next && (
          <a href={`/learn/${next.id}?engine=page`} className={styles['begin']}>
            {words.begin(next.title)} <Icon name="send" />
          </a>
        )}
        <div className={styles['path']}>
          <LessonPath
            chapters={lessonPath}
            next={next?.id ?? null}
            standingOf={(lesson) => standingOfLesson(lesson, progress.lessons[lesson.id])}
          />
        </div>
        <aside className={styles['aside']}>
          <OwnLessonPart />
        </aside>
      </div>
    </StudyPlace>
  )
}
