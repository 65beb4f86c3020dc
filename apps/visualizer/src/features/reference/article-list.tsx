import { Prose } from '../../ui/prose.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { articleHref } from './address.ts'
import { refOf, type Article } from './article.ts'
import { MarkName } from './mark-name.tsx'
import styles from './article-list.module.css'

interface ArticleListProps {
  readonly articles: readonly Article[]
  readonly areResults?: boolean
  readonly marked?: boolean
}

/** Articles with one sentence each. */
export function ArticleList({ articles, areResults = false, marked = false }: ArticleListProps) {
  return (
    <ProseLinksContext value={null}>
      <ul className={styles['list']}>
        {articles.map((article) => (
          <li key={refOf(article)} className={styles['item']}>
            <a
              href={articleHref(refOf(article))}
              className={styles['name']}
              data-code={article.isCode}
              data-result={areResults || undefined}
            >
              {article.title}
            </a>
            <p className={styles['what']}>
              {article.says !== null && <code className={styles['says']}>{article.says}</code>}
              <Prose text={article.what} />
              {marked && article.mark && <MarkName mark={article.mark} />}
              {areResults && <span className={styles['where']}>{article.group}</span>}
            </p>
          </li>
        ))}
      </ul>
    </ProseLinksContext>
  )
}
