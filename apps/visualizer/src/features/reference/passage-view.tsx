import { Prose } from '../../ui/prose.tsx'
import type { Passage, Row } from './article.ts'
import styles from './passage-view.module.css'

/** A heading with prose, a list or a table of facts. */
export function PassageView({ passage }: { readonly passage: Passage }) {
  return (
    <section className={styles['passage']}>
      {passage.title !== '' && <h2 className={styles['title']}>{passage.title}</h2>}
      <Body passage={passage} />
    </section>
  )
}

function Body({ passage }: { readonly passage: Passage }) {
  switch (passage.form) {
    case 'prose':
      return passage.texts.map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))
    case 'list':
      return (
        <ul className={styles['list']}>
          {passage.texts.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <dl className={styles['rows']}>
          {passage.rows.map((row, at) => (
            <div key={at} className={styles['row']}>
              <dt data-code={row.isCode}>
                {row.isCode ? <Linked row={row} text={row.term} /> : row.term}
              </dt>
              <dd>
                {row.isCode ? <Prose text={row.text} /> : <Linked row={row} text={row.text} />}
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}

/** The part of a row that leads on: the wire's name where there is one, else the text. */
function Linked({ row: { href }, text }: { readonly row: Row; readonly text: string }) {
  if (href === undefined) return <Prose text={text} />
  const leaves = href.startsWith('http')
  return (
    <a
      href={href}
      className={styles['lead']}
      {...(leaves ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {text}
    </a>
  )
}
