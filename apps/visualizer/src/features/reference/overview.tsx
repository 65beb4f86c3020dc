import { chapterWords, markWords, referenceWords } from '../../words/reference.ts'
import { chapterHref } from './address.ts'
import { chapters } from './book.ts'
import { PageTitle } from './page-title.tsx'
import styles from './overview.module.css'

/** The title page: the chapters, and what the marks mean. */
export function Overview() {
  return (
    <>
      <PageTitle title={referenceWords.title} />
      <p className={styles['lead']}>{referenceWords.lead}</p>
      <h2 className="hidden-visually">{referenceWords.chapters}</h2>
      <ul className={styles['chapters']}>
        {chapters.map(({ id, articles }) => (
          <li key={id} className={styles['chapter']}>
            <h3 className={styles['name']}>
              <a href={chapterHref(id)}>{chapterWords[id].title}</a>
              <span className={styles['count']}>{referenceWords.count(articles.length)}</span>
            </h3>
            <p className={styles['intro']}>{chapterWords[id].intro}</p>
          </li>
        ))}
      </ul>
      <Marks />
    </>
  )
}

function Marks() {
  return (
    <section className={styles['marks']}>
      <h2 id="marks">{referenceWords.trust}</h2>
      <dl className={styles['meanings']}>
        {Object.values(markWords).map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
