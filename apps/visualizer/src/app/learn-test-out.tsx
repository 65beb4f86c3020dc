import type { Lesson } from '@flowscope/lessons'
import { isTestedOut, triesOfTest, type Guess } from '@flowscope/study'
import { useState } from 'react'
import { Tested, TestOutQuestions } from '../features/lesson/test-out.tsx'
import { useStudy } from '../study/use-study.ts'
import { learnWords } from '../words/lessons.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { StudyNav } from './study-nav.tsx'
import styles from './wide-page.module.css'

/** For whoever knows this already: all right and all sure, and the lesson counts as done. */
export function TestOut({ lesson }: { readonly lesson: Lesson }) {
  const { record } = useStudy()
  const [guesses, setGuesses] = useState<readonly Guess[] | null>(null)
  const end = (all: readonly Guess[]) => {
    setGuesses(all)
    for (const act of triesOfTest(lesson, all)) record(act)
    if (isTestedOut(all)) record({ type: 'lessonDone', lesson: lesson.id, testedOut: true })
  }
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <StudyNav />
        <h1>{learnWords.testing.title(lesson.title)}</h1>
        <p>{learnWords.testing.lead}</p>
        {guesses ? (
          <Tested lesson={lesson} guesses={guesses} />
        ) : (
          <TestOutQuestions lesson={lesson} onEnd={end} />
        )}
      </main>
      <Footer />
    </div>
  )
}
