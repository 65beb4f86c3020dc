import styles from './footer.module.css'

export function Footer() {
  return (
    <footer className={styles['footer']}>
      <p>Not affiliated with Salesforce. All names, keys and people here are made up.</p>
    </footer>
  )
}
