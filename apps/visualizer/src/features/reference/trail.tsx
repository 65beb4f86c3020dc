import { chapterWords, referenceWords } from '../../words/reference.ts'
import { chapterHref, groupAnchor } from './address.ts'
import type { Article } from './article.ts'
import styles from './trail.module.css'

/** The way from the title page to here. */
export function Trail({ article }: { readonly article?: Article }) {
  const steps = article ? stepsOf(article) : []
  return (
    <nav aria-label={referenceWords.trail} className={styles['trail']}>
      <ol>
        <li>
          <a href="/reference">{referenceWords.beginning}</a>
        </li>
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function stepsOf({ chapter, group }: Article) {
  const { title } = chapterWords[chapter]
  const own = chapterHref(chapter)
  const inChapter = { text: group, href: `${own}#${groupAnchor(group)}` }
  return [{ text: title, href: own }, ...(group === title ? [] : [inChapter])]
}
