import { referenceWords } from '../../words/reference.ts'
import styles from './page-title.module.css'

interface PageTitleProps {
  readonly title: string
  readonly isCode?: boolean
}

/** The heading of a page, and the name of the tab. */
export function PageTitle({ title, isCode = false }: PageTitleProps) {
  return (
    <>
      <title>{referenceWords.documentTitle(title)}</title>
      <h1 tabIndex={-1} className={styles['title']} data-code={isCode}>
        {title}
      </h1>
    </>
  )
}
