/** A page made fit for a frame that runs no script: its markup, and its styles apart. */
export interface FramedDocument {
  readonly markup: string
  /** The text of the page's `<style>` elements: our policy lets them in as adopted sheets only. */
  readonly styles: string
}

/** Takes out what must not act or cannot load in the frame: scripts, refreshes, linked files. */
export function framedDocument(html: string): FramedDocument {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const styles = Array.from(page.querySelectorAll('style'), (each) => each.textContent)
  const removed = 'style, script, link, base, iframe, object, embed, meta[http-equiv]'
  for (const each of page.querySelectorAll(removed)) each.remove()
  return { markup: page.documentElement.outerHTML, styles: styles.join('\n') }
}

/** True where the page has nothing to read: it only sends the browser on. */
export function isBlank(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const each of page.querySelectorAll('script, style, noscript')) each.remove()
  return page.body.textContent.trim() === '' && !page.querySelector('input, button, a')
}
