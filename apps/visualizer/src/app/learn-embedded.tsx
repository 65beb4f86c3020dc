import LabPage from './lab-page.tsx'
import { useAddressPart } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { lessonAt } from './scenes/lesson-at.ts'
import { LessonGuide } from './scenes/lesson-guide.tsx'

/** A lesson without the frame of the page, for slides and learning platforms. */
export default function LearnEmbedded() {
  const lesson = lessonAt(useAddressPart((address) => address.pathname))
  return lesson ? <LabPage key={lesson.id} guide={LessonGuide} /> : <NotFoundPage />
}
