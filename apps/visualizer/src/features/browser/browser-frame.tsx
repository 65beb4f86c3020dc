import { useEffect, useMemo, useRef, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { framedDocument } from './framed-document.ts'
import { readPress, type FormPress } from './form-press.ts'
import styles from './browser-frame.module.css'

interface BrowserFrameProps {
  readonly url: string
  /** The page as received; `null` while nothing is shown. */
  readonly html: string | null
  /** Absent where the page is only to be read. */
  readonly onPress?: (press: FormPress) => void
}

/** The user's browser: the address it is at, and the page it was given. Scripts do not run here. */
export function BrowserFrame({ url, html, onPress }: BrowserFrameProps) {
  return (
    <figure className={styles['browser']} aria-label="The user’s browser">
      <div className={styles['bar']}>
        <Icon name="browser" />
        <AddressText url={url} />
      </div>
      {html === null ? (
        <p className={styles['nothing']}>This page has nothing to read: it sends the browser on.</p>
      ) : (
        <Page key={html} html={html} {...(onPress && { onPress })} />
      )}
    </figure>
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
      title="The whole address"
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

function Page({ html, onPress }: Omit<BrowserFrameProps, 'url'> & { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const press = useRef(onPress)
  const page = useMemo(() => framedDocument(html), [html])
  useEffect(() => {
    press.current = onPress
  })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onLoad = () => {
      attach(element, page.styles, (pressed) => press.current?.(pressed))
    }
    element.addEventListener('load', onLoad)
    element.srcdoc = page.markup
    return () => {
      element.removeEventListener('load', onLoad)
    }
  }, [page])
  return (
    <iframe
      ref={frame}
      title="Page in the user’s browser"
      sandbox="allow-same-origin allow-forms"
      className={styles['page']}
    />
  )
}

function attach(frame: HTMLIFrameElement, styles: string, onPress: (press: FormPress) => void) {
  const page = frame.contentDocument
  if (!page) return
  adopt(page, styles)
  frame.style.height = `${String(heightOf(page))}px`
  page.addEventListener('click', (event) => {
    if (closestLink(event)) event.preventDefault()
  })
  page.addEventListener('submit', (event) => {
    event.preventDefault()
    onPress(readPress(event.target as HTMLFormElement, event.submitter))
  })
}

function closestLink({ target }: Event): Element | null {
  return (target as Element | null)?.closest('a[href]') ?? null
}

/** A sheet can be adopted only by the document of the window that made it. */
function adopt(page: Document, styles: string) {
  const Sheet = page.defaultView?.CSSStyleSheet
  if (!Sheet) return
  const sheet = new Sheet()
  sheet.replaceSync(styles)
  page.adoptedStyleSheets = [sheet]
}

function heightOf(page: Document): number {
  return Math.min(Math.max(page.documentElement.scrollHeight, 96), 640)
}
