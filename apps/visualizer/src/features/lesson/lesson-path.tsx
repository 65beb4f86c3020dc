import type { Lesson, LessonChapter } from '@flowscope/lessons'
import type { LessonStanding } from '@flowscope/study'
import { useId } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { learnWords as words } from '../../words/lessons.ts'
import styles from './lesson-path.module.css'

interface LessonPathProps {
  readonly chapters: readonly LessonChapter[]
  readonly standingOf: (lesson: Lesson) => LessonStanding
  /** The id of the one to take next; `null` when all are done. */
  readonly next: string | null
}

/** All lessons on their way, which is drawn as the messages travel: in front, or behind. */
export function LessonPath({ chapters, standingOf, next }: LessonPathProps) {
  const before = chapters.map((_, at) =>
    chapters.slice(0, at).reduce((sum, { lessons }) => sum + lessons.length, 0),
  )
  return chapters.map((chapter, at) => (
    <Chapter
      key={chapter.title}
      chapter={chapter}
      before={before[at] ?? 0}
      standingOf={standingOf}
      next={next}
    />
  ))
}

interface ChapterProps extends Omit<LessonPathProps, 'chapters'> {
  readonly chapter: LessonChapter
  /** Lessons of the chapters before. */
  readonly before: number
}

function Chapter({ chapter, before, standingOf, next }: ChapterProps) {
  const heading = useId()
  const { title, channel, lessons } = chapter
  return (
    <section className={styles['chapter']} data-channel={channel} aria-labelledby={heading}>
      <header className={styles['chapterHead']}>
        <h2 id={heading}>{title}</h2>
        <p className={styles['channel']}>{words.channel[channel]}</p>
      </header>
      <ol className={styles['lessons']} start={before + 1}>
        {lessons.map((lesson, at) => (
          <Stop
            key={lesson.id}
            lesson={lesson}
            number={before + at + 1}
            standing={standingOf(lesson)}
            isNext={lesson.id === next}
          />
        ))}
      </ol>
    </section>
  )
}

interface StopProps {
  readonly lesson: Lesson
  readonly number: number
  readonly standing: LessonStanding
  readonly isNext: boolean
}

function Stop({ lesson, number, standing, isNext }: StopProps) {
  const { id, title, about, minutes } = lesson
  return (
    <li
      className={styles['stop']}
      data-standing={standing}
      {...(isNext && { 'aria-current': 'step' })}
    >
      <span className={styles['node']} aria-hidden="true">
        {standing === 'done' ? <Icon name="check" /> : number}
      </span>
      <div className={styles['told']}>
        <h3>
          <a href={`/learn/${id}?engine=page`}>{title}</a>
        </h3>
        <p className={styles['about']}>{about}</p>
        <p className={styles['meta']}>
          <span>{words.minutes(minutes)}</span>
          <span className={styles['standing']}>
            {isNext ? words.next : words.standing[standing]}
          </span>
          {standing !== 'done' && (
            <a href={`/learn/${id}?test`} aria-label={words.testOutOf(title)}>
              {words.testOut}
            </a>
          )}
        </p>
      </div>
    </li>
  )
}
