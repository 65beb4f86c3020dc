import type { Exchange } from '@flowscope/http-message'
import type { BrowserView } from '@flowscope/stage'
import { BrowserFrame } from '../features/browser/browser-frame.tsx'
import { isBlank } from '../features/browser/framed-document.ts'
import { keptCookies } from '../features/browser/kept-cookies.ts'
import { whyUnseen } from '../features/browser/why-unseen.ts'
import type { RunView } from '../run-view/run-view.ts'

interface BrowserPartProps {
  readonly view: RunView
  readonly exchange: Exchange
  readonly browser: BrowserView
}

/** The window after the newest answer; where there is no page, its address and why. */
export function BrowserPart({ view, exchange, browser: { url, html } }: BrowserPartProps) {
  const { moments, position, draft } = view
  const hasNext = draft?.kind === 'request' && draft.from === 'browser'
  return (
    <BrowserFrame
      url={url}
      html={html === null || isBlank(html) ? null : html}
      unseen={whyUnseen(exchange, html)}
      cookies={keptCookies(moments.slice(0, position))}
      next={hasNext ? draft.request : null}
    />
  )
}
