import type { LessonPlay } from '@flowscope/study'
import type { Lesson } from '@flowscope/lessons'
import { useEffect, useRef, type ReactNode } from 'react'
import { useFocusThatFollows } from '../../ui/use-focus-that-follows.ts'
import { say } from '../../ui/voice.ts'
import { labWords } from '../../words/lab.ts'
import { lessonWords as words } from '../../words/lessons.ts'
import styles from './lesson-panel.module.css'

/** The page says first what the step brought. */
const afterTheStep = 600

interface LessonPanelProps {
  readonly lesson: Lesson
  readonly play: LessonPlay
  /** Changes when something else is asked or told: then it is read from its top. */
  readonly place: string
  /** What is asked or told there, for the ear. */
  readonly spoken: string
  /** Without the frame of the page there is no other lesson to go to. */
  readonly bare: boolean
  readonly children: ReactNode
}

/** Where one is in the lesson, and the one thing that is asked or told now. */
export function LessonPanel(props: LessonPanelProps) {
  const { lesson, play, place, spoken, bare, children } = props
  const panel = useRef<HTMLElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return undefined
    shown.current = place
    panel.current?.scrollIntoView({ block: 'start' })
    const saying = setTimeout(() => {
      say(spoken.replaceAll('`', ''))
    }, afterTheStep)
    return () => {
      clearTimeout(saying)
    }
  }, [place, spoken])
  useFocusThatFollows(panel, place, 'inside')
  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']} aria-label={words.region}>
      <header className={styles['head']}>
        <p className={styles['place']}>
          {bare ? <span>{labWords.practice}</span> : <a href="/learn">{words.path}</a>}
          <span>{placeInWords(lesson, play)}</span>
        </p>
        <Bar lesson={lesson} play={play} />
        <h2 className={styles['title']}>{lesson.title}</h2>
      </header>
      {children}
    </section>
  )
}

function placeInWords({ rounds }: Lesson, { phase, round }: LessonPlay): string {
  if (phase === 'orient') return words.beforeQuestions
  if (phase === 'end') return words.afterQuestions
  return words.ofRound(round + 1, rounds.length)
}

/** The same as the words beside it, as a line. */
function Bar({ lesson: { rounds }, play }: Pick<LessonPanelProps, 'lesson' | 'play'>) {
  return (
    <ol className={styles['bar']} aria-hidden="true">
      {rounds.map(({ id }, at) => (
        <li key={id} data-is={stateOf(play, at)} />
      ))}
    </ol>
  )
}

function stateOf({ phase, round, results }: LessonPlay, at: number): string {
  const result = results[at]
  if (result) return result.right ? 'right' : 'wrong'
  return at === round && phase !== 'orient' ? 'here' : 'ahead'
}
