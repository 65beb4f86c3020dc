import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { chapterWords, referenceWords } from '../../words/reference.ts'
import { groupAnchor } from './address.ts'
import type { ChapterId } from './article.ts'
import { ArticleList } from './article-list.tsx'
import { chapterOf } from './book.ts'
import { PageTitle } from './page-title.tsx'
import { Trail } from './trail.tsx'
import styles from './chapter-view.module.css'

/** A chapter: what it holds, its groups, and each article in one sentence. */
export function ChapterView({ chapter }: { readonly chapter: ChapterId }) {
  const { title, intro } = chapterWords[chapter]
  const { groups, articles } = chapterOf(chapter)
  const marked = articles.some(({ mark }) => mark !== null)
  return (
    <>
      <Trail />
      <PageTitle title={title} />
      <p className={styles['intro']}>
        <Prose text={intro} />
      </p>
      {groups.length > 1 && <Groups titles={groups.map((group) => group.title)} />}
      {groups.map((group) => (
        <section key={group.title} className={styles['group']}>
          <h2
            id={groupAnchor(group.title)}
            className={groups.length > 1 ? styles['heading'] : 'hidden-visually'}
          >
            {group.title}
          </h2>
          <ArticleList articles={group.articles} marked={marked} />
        </section>
      ))}
    </>
  )
}

/** On a narrow page the contents are not beside the text: the groups can be unfolded here. */
function Groups({ titles }: { readonly titles: readonly string[] }) {
  return (
    <nav aria-label={referenceWords.onThisPage} className={styles['groups']}>
      <Disclosure summary={referenceWords.onThisPage}>
        <ul>
          {titles.map((title) => (
            <li key={title}>
              <a href={`#${groupAnchor(title)}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  )
}
