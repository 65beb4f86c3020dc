import styles from './tokens.module.css'

interface PartsProps {
  readonly parts: readonly (readonly [text: string, meaning: string])[]
}

/** A value cut into the stretches that mean something, and what each of them means. */
export function Parts({ parts }: PartsProps) {
  return (
    <>
      <p className={styles['whole']}>
        {parts.map(([text], index) => (
          <span key={index} data-part={index}>
            {text}
          </span>
        ))}
      </p>
      <dl className={[styles['rows'], styles['cut']].join(' ')}>
        {parts.map(([text, meaning], index) => (
          <div key={index}>
            <dt data-part={index} className={styles['stretch']}>
              {shortened(text)}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 8)}…${text.slice(-6)}` : text
}
