import { glossary } from '@flowscope/reference'
import { chapterWords } from '../../../words/reference.ts'
import { article, type Article } from '../article.ts'

/** The terms by the alphabet. */
export const glossaryArticles: readonly Article[] = glossary
  .toSorted((one, other) => one.term.localeCompare(other.term, 'en', { sensitivity: 'base' }))
  .map(({ id, term, meaning, sources }) =>
    article({
      chapter: 'glossary',
      id,
      title: term,
      group: chapterWords.glossary.title,
      what: meaning,
      sources,
    }),
  )
