import { TestOut } from './learn-test-out.tsx'
import LabPage from './lab-page.tsx'
import { useAddressPart } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { lessonAt } from './scenes/lesson-at.ts'
import { LessonGuide } from './scenes/lesson-guide.tsx'

/** One lesson on the main screen, or its questions alone. */
export default function LearnLesson() {
  const pathname = useAddressPart((address) => address.pathname)
  const tests = useAddressPart(({ searchParams }) => (searchParams.has('test') ? 'test' : ''))
  const lesson = lessonAt(pathname)
  if (!lesson) return <NotFoundPage />
  if (tests !== '') return <TestOut key={lesson.id} lesson={lesson} />
  return <LabPage key={lesson.id} guide={LessonGuide} />
}
