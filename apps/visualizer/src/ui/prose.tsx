import { Fragment, useContext } from 'react'
import { ProseLinksContext } from './prose-links-context.ts'
import styles from './prose.module.css'

/** A sentence in which `backticks` mark code; words with an explanation elsewhere link to it. */
export function Prose({ text }: { readonly text: string }) {
  const links = useContext(ProseLinksContext)
  if (!links) return <Words text={text} />
  return links(text).map(({ text: stretch, href }, index) =>
    href === null ? (
      <Words key={index} text={stretch} />
    ) : (
      <a key={index} href={href} className={styles['explained']}>
        {stretch}
      </a>
    ),
  )
}

function Words({ text }: { readonly text: string }) {
  return text
    .split('`')
    .map((piece, index) =>
      index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>,
    )
}
