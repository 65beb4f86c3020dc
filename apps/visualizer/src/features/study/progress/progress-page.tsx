import { duePile, standingByPart, standings, type StandingByPart } from '@flowscope/study'
import { useNow } from '../../../study/use-now.ts'
import { useStudy } from '../../../study/use-study.ts'
import { progressWords as words } from '../../../words/progress.ts'
import { studyWords } from '../../../words/study.ts'
import { NotKept } from '../not-kept.tsx'
import { StandingBar } from '../standing-bar.tsx'
import { CalibrationPart } from './calibration-part.tsx'
import { DataPart } from './data-part.tsx'
import { DrillsPart } from './drills-part.tsx'
import { ExamDatePart } from './exam-date-part.tsx'
import { ExamsPart } from './exams-part.tsx'
import { PartsTable } from './parts-table.tsx'
import styles from './progress-page.module.css'

/** What is solid, shaky and due; the exam date; and the data itself. */
export function ProgressPage() {
  const { progress, problem } = useStudy()
  const now = useNow(60_000)
  const standing = standingByPart(progress, now)
  return (
    <>
      <NotKept problem={problem} />
      <div className={styles['progress']}>
        <div className={styles['opening']}>
          <h1>{words.title}</h1>
          <p className={styles['lead']}>{words.lead}</p>
        </div>
        <All standing={standing} due={duePile(progress, now).due.length} />
        <ExamDatePart now={now} />
        <PartsTable standing={standing} />
        <CalibrationPart answered={progress.answered} />
        <DrillsPart drills={progress.drills} />
        <ExamsPart exams={progress.mockExams} />
        <DataPart />
      </div>
    </>
  )
}

interface AllProps {
  readonly standing: StandingByPart
  readonly due: number
}

function All({ standing: { all }, due }: AllProps) {
  const isNew = all.solid + all.shaky + all.due === 0
  return (
    <section aria-labelledby="all-heading" className={styles['all']}>
      <h2 id="all-heading">{words.all}</h2>
      <StandingBar count={all} />
      <p>
        {isNew ? words.nothing : words.dueNow(due)}{' '}
        <a href="/review">{isNew ? words.begin : words.toReview}</a>
      </p>
      <dl className={styles['legend']}>
        {standings.map((each) => (
          <div key={each}>
            <dt>{studyWords.standing[each]}</dt>
            <dd>{words.legend[each]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
