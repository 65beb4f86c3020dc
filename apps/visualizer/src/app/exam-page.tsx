import { ExamPage } from '../features/study/exam/exam-page.tsx'
import { examPlaceOf } from '../features/study/exam/exam-places.ts'
import { goTo, useAddress } from './location.ts'
import { StudyPlace } from './study-place.tsx'

export default function ExamPlace() {
  const at = examPlaceOf(useAddress())
  return (
    <StudyPlace>
      <ExamPage at={at} onGo={goTo} />
    </StudyPlace>
  )
}
