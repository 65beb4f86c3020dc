import { ReferencePlace } from '../features/reference/reference-place.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { rewriteAddress, useAddress } from './location.ts'
import styles from './reference-page.module.css'

/** The reference at its address; what is searched for stands in the address too. */
export default function ReferencePage() {
  const { pathname, searchParams } = useAddress()
  return (
    <div className={styles['page']}>
      <Header />
      <ReferencePlace
        pathname={pathname}
        query={searchParams.get('q') ?? ''}
        onQuery={(query) => {
          rewriteAddress(query === '' ? pathname : `${pathname}?q=${encodeURIComponent(query)}`)
        }}
      />
      <Footer />
    </div>
  )
}
