import type { LessonProblem } from '@flowscope/lessons'
import { useId, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { learnWords } from '../../words/lessons.ts'
import { keepOwnLesson } from './own-lesson.ts'
import styles from './own-lesson-part.module.css'

const words = learnWords.own

/** More than this is no lesson. */
const longest = 400_000

type Finding =
  | { readonly kind: 'fine'; readonly title: string }
  | { readonly kind: 'unread'; readonly sentence: string }
  | {
      readonly kind: 'problems'
      readonly file: string
      readonly problems: readonly LessonProblem[]
    }

/** Where a teacher loads a lesson file: it is checked before it can be opened. */
export function OwnLessonPart() {
  const [finding, setFinding] = useState<Finding | null>(null)
  const heading = useId()
  const take = (file: File | undefined) => {
    if (file) void findingOf(file).then(setFinding)
  }
  return (
    <section className={styles['own']} aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>{words.lead}</p>
      {/* A file input takes what is dropped on it; this one covers the whole frame. */}
      <div className={styles['drop']}>
        <label className={styles['choose']}>
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              take(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
        <span>{words.drop}</span>
      </div>
      <div role="status">{finding && <Told finding={finding} />}</div>
      <p className={styles['files']}>
        <a href="/lesson.schema.json">{words.schema}</a>
        <a href="/example.lesson.json">{words.example}</a>
      </p>
    </section>
  )
}

function Told({ finding }: { readonly finding: Finding }) {
  switch (finding.kind) {
    case 'unread':
      return <p className={styles['problem']}>{finding.sentence}</p>
    case 'fine':
      return (
        <p className={styles['fine']}>
          <Icon name="check" /> {words.fine(finding.title)}{' '}
          <a href="/learn/own?engine=page">{words.open}</a>
        </p>
      )
    case 'problems':
      return <Problems file={finding.file} problems={finding.problems} />
  }
}

function Problems({
  file,
  problems,
}: Pick<Extract<Finding, { kind: 'problems' }>, 'file' | 'problems'>) {
  return (
    <>
      <p className={styles['problem']}>{words.problems(problems.length, file)}</p>
      <ol className={styles['problems']}>
        {problems.map(({ line, says }) => (
          <li key={says}>
            <span className={styles['line']}>{words.line(line)}</span> <Prose text={says} />
          </li>
        ))}
      </ol>
    </>
  )
}

async function findingOf(file: File): Promise<Finding> {
  if (file.size > longest) return { kind: 'unread', sentence: words.tooLong }
  try {
    const { readOwnLesson } = await import('./read-own-lesson.ts')
    const reading = readOwnLesson(await file.text())
    if ('problems' in reading) return { kind: 'problems', file: file.name, ...reading }
    keepOwnLesson(reading.lesson)
    return { kind: 'fine', title: reading.lesson.title }
  } catch {
    return { kind: 'unread', sentence: words.unreadable }
  }
}
