import { browserWords } from '../../words/browser.ts'

/** A page made fit for a frame that runs no script: its markup, and its styles apart. */
export interface FramedDocument {
  readonly markup: string
  /** The text of the page's `<style>` elements: our policy lets them in as adopted sheets only. */
  readonly styles: string
}

const unwanted = 'script, link, base, iframe, object, embed, meta[http-equiv]'

/** Takes out what must not act or cannot load in the frame: scripts, refreshes, linked files. */
export function framedDocument(html: string): FramedDocument {
  const { page, styles } = parse(html)
  for (const each of page.querySelectorAll(unwanted)) each.remove()
  for (const link of page.querySelectorAll('a[href]')) {
    link.setAttribute('aria-disabled', 'true')
    link.setAttribute('title', browserWords.deadLink)
  }
  return { markup: page.documentElement.outerHTML, styles }
}

/** True where the page has nothing to read: it only sends the browser on. */
export function isBlank(html: string): boolean {
  const { page } = parse(html)
  for (const each of page.querySelectorAll('script, noscript')) each.remove()
  return page.body.textContent.trim() === '' && !page.querySelector('input, button, a')
}

const styleElement = /<style\b[^>]*>(.*?)<\/style\s*>/gis

/** Styles leave before the parser sees them: it would report each one against our policy. */
function parse(html: string) {
  const styles = Array.from(html.matchAll(styleElement), ([, text = '']) => text).join('\n')
  const markup = html.replaceAll(styleElement, '')
  return { page: new DOMParser().parseFromString(markup, 'text/html'), styles }
}
