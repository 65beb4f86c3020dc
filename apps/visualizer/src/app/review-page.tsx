import { ReviewPage } from '../features/study/review/review-page.tsx'
import { StudyPlace } from './study-place.tsx'

export default function ReviewPlace() {
  return (
    <StudyPlace>
      <ReviewPage />
    </StudyPlace>
  )
}
