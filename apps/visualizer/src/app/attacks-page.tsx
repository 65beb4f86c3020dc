import { AttacksPage } from '../features/attacks/attacks-page.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import styles from './wide-page.module.css'

export default function AttacksPlace() {
  return (
    <div className={styles['page']}>
      <Header />
      <main className={styles['main']}>
        <AttacksPage />
      </main>
      <Footer />
    </div>
  )
}
