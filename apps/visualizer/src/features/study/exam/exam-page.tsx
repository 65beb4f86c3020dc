import { useStudy } from '../../../study/use-study.ts'
import { NotKept } from '../not-kept.tsx'
import { ExamOverview } from './exam-overview.tsx'
import type { ExamPlace } from './exam-places.ts'
import { MockPlace } from './mock-place.tsx'
import { Practice } from './practice.tsx'
import { ScorePlace } from './score-place.tsx'

interface ExamPageProps {
  readonly at: ExamPlace
  readonly onGo: (href: string) => void
}

/** Practice by objective, a mock exam, and its score. */
export function ExamPage(props: ExamPageProps) {
  const { problem } = useStudy()
  return (
    <>
      <NotKept problem={problem} />
      <Place {...props} />
    </>
  )
}

function Place({ at, onGo }: ExamPageProps) {
  switch (at.place) {
    case 'overview':
      return <ExamOverview onGo={onGo} />
    case 'practice':
      return <Practice key={at.topics.join()} topics={at.topics} />
    case 'mock':
      return <MockPlace onGo={onGo} />
    case 'score':
      return <ScorePlace exam={at.exam} />
  }
}
