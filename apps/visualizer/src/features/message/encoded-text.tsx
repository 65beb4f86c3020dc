import { Fragment } from 'react'
import styles from './wire-view.module.css'

const escape = /(%[0-9a-f]{2}|\+)/i

/** Text as on the wire, its percent-escapes and pluses tinted. */
export function EncodedText({ text }: { readonly text: string }) {
  return text.split(escape).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles['escape']}>
        {piece}
      </span>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  )
}
