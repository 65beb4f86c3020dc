import type { Exhibit } from '@flowscope/study'
import { Prose } from '../../../ui/prose.tsx'
import styles from './exhibit-view.module.css'

/** Something to look at: a message character by character, or what happened in words. */
export function ExhibitView({ exhibit: { title, text, look } }: { readonly exhibit: Exhibit }) {
  return (
    <figure className={styles['exhibit']}>
      <figcaption className={styles['title']}>{title}</figcaption>
      {look === 'wire' ? (
        <pre className={styles['wire']}>
          {text.split('\n').map((line, at) => (
            <WireLine key={at} line={line} />
          ))}
        </pre>
      ) : (
        <p className={styles['prose']}>
          <Prose text={text} />
        </p>
      )}
    </figure>
  )
}

/** Hanging, and as far in as it is written. */
function WireLine({ line }: { readonly line: string }) {
  const words = line.trimStart()
  return (
    <span className={styles['line']} style={{ '--indent': line.length - words.length }}>
      {words}
      {'\n'}
    </span>
  )
}
