import { ProgressPage } from '../features/study/progress/progress-page.tsx'
import { StudyPlace } from './study-place.tsx'

export default function ProgressPlace() {
  return (
    <StudyPlace>
      <ProgressPage />
    </StudyPlace>
  )
}
