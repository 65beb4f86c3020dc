import { examFigures } from '@flowscope/lessons'
import { scoreOf, type MockExamResult, type Score } from '@flowscope/study'
import { useStudy } from '../../../study/use-study.ts'
import { SourceLinks } from '../../../ui/source-links.tsx'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts'
import { examWords } from '../../../words/exam.ts'
import { studyWords } from '../../../words/study.ts'
import { examHref } from './exam-places.ts'
import { ScoredQuestions } from './scored-questions.tsx'
import styles from './score.module.css'

const words = examWords.score

/** What came of a mock exam: of all, of each objective, and question by question. */
export function ScorePlace({ exam }: { readonly exam: string }) {
  const { progress } = useStudy()
  const result = progress.mockExams.find(({ id }) => id === exam)
  return (
    <div className={styles['score']}>
      {result ? <ScoreTold result={result} /> : <p>{words.gone}</p>}
      <a href={examHref}>{words.again}</a>
    </div>
  )
}

function ScoreTold({ result }: { readonly result: MockExamResult }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  const { right, of, objectives } = scoreOf(result)
  const minutes = Math.max(1, Math.round((result.endedAt - result.startedAt) / 60_000))
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className={styles['figure']}>{studyWords.percent(right, of)}</p>
      <p>
        {words.of(right, of)}, {words.took(minutes, result.minutes)}
      </p>
      <div className={styles['mark']}>
        <p>{examWords.mock.passMark(examFigures.passMark)}</p>
        <SourceLinks sources={examFigures.sources} />
      </div>
      <h2>{words.byObjective}</h2>
      <ul className={styles['objectives']}>
        {objectives.map((score) => (
          <ObjectiveScore key={score.title} {...score} />
        ))}
      </ul>
      <ScoredQuestions result={result} />
    </>
  )
}

function ObjectiveScore({ title, right, of }: Score & { readonly title: string }) {
  return (
    <li className={styles['objective']}>
      <span>{title}</span>
      <span className={styles['count']}>
        {words.of(right, of)} · {studyWords.percent(right, of)}
      </span>
      <span aria-hidden="true" className={styles['bar']}>
        <span style={{ inlineSize: `${String((100 * right) / Math.max(1, of))}%` }} />
      </span>
    </li>
  )
}
