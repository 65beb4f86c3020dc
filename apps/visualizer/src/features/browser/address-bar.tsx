import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { browserWords } from '../../words/browser.ts'
import styles from './address-bar.module.css'

interface AddressBarProps {
  readonly url: string
  readonly cookies: number
  readonly showsCookies: boolean
  readonly onCookies: () => void
}

/** Where the window is. Back and Forward are the run's own, so the browser's are off. */
export function AddressBar({ url, cookies, showsCookies, onCookies }: AddressBarProps) {
  return (
    <div className={styles['bar']}>
      <span className={styles['history']} title={browserWords.history}>
        <Icon name="back" size={16} />
        <Icon name="forward" size={16} />
        <span className="hidden-visually">{browserWords.history}</span>
      </span>
      <AddressText url={url} />
      <button
        type="button"
        className={styles['cookies']}
        aria-expanded={showsCookies}
        onClick={onCookies}
      >
        {browserWords.cookies.title(cookies)}
      </button>
    </div>
  )
}

function AddressText({ url }: { readonly url: string }) {
  const [whole, setWhole] = useState(false)
  const [, scheme = '', host = '', rest = url] = /^(https?:\/\/)([^/?#]*)(.*)$/s.exec(url) ?? []
  return (
    <button
      type="button"
      className={styles['address']}
      aria-expanded={whole}
      title={browserWords.wholeAddress}
      onClick={() => {
        setWhole(!whole)
      }}
    >
      <span className={whole ? undefined : styles['brief']}>
        {scheme}
        <strong>{host}</strong>
        {rest}
      </span>
    </button>
  )
}
