import styles from './skip-links.module.css'

const places = [
  ['message', 'Message'],
  ['lanes', 'Lanes'],
  ['states', 'States'],
  ['run', 'Run'],
] as const

export function SkipLinks() {
  return (
    <nav aria-label="Skip to" className={styles['links']}>
      {places.map(([id, label]) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault()
            document.getElementById(id)?.focus()
          }}
        >
          Skip to {label.toLowerCase()}
        </a>
      ))}
    </nav>
  )
}
