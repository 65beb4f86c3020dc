import type { HttpRequest } from '@flowscope/http-message'
import { useEffect, useMemo, useRef, useState } from 'react'
import { browserWords } from '../../words/browser.ts'
import { AddressBar } from './address-bar.tsx'
import { CookieList } from './cookie-list.tsx'
import { framedDocument } from './framed-document.ts'
import { readPress, type FormPress } from './form-press.ts'
import type { KeptCookie } from './kept-cookies.ts'
import styles from './browser-frame.module.css'

interface BrowserFrameProps {
  readonly url: string
  /** The page as received; `null` while nothing is shown. */
  readonly html: string | null
  /** Why nothing is shown, where nothing is. */
  readonly unseen: string
  readonly cookies: readonly KeptCookie[]
  /** What the browser is about to send, if anything. */
  readonly next: HttpRequest | null
  /** Absent where the page is only to be read. */
  readonly onPress?: (press: FormPress) => void
}

/** The user's browser: the address it is at, and the page it was given. Scripts do not run here. */
export function BrowserFrame(props: BrowserFrameProps) {
  const { url, html, unseen, cookies, next, onPress } = props
  const [showsCookies, showCookies] = useState(false)
  return (
    <figure className={styles['browser']} aria-label={browserWords.frame}>
      <AddressBar
        url={url}
        cookies={cookies.length}
        showsCookies={showsCookies}
        onCookies={() => {
          showCookies(!showsCookies)
        }}
      />
      {showsCookies && <CookieList cookies={cookies} next={next} />}
      {html === null ? (
        <p className={styles['nothing']}>{unseen}</p>
      ) : (
        <Page key={html} html={html} {...(onPress && { onPress })} />
      )}
    </figure>
  )
}

interface PageProps {
  readonly html: string
  readonly onPress?: (press: FormPress) => void
}

function Page({ html, onPress }: PageProps) {
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
      title={browserWords.page}
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
