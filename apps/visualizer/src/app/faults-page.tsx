import { FaultsPage } from '../features/fault-hunt/faults-page.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import styles from './wide-page.module.css'

export default function FaultsPlace() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <FaultsPage />
      </main>
      <Footer />
    </div>
  )
}
