import { attribute, elementsOf, textOf, type Element } from './html-tree.ts'
import { formOf, type PageForm } from './page-form.ts'

/** What the browser makes of a page: enough to show where it leads and what it asks. */
export interface Page {
  readonly title: string
  /** The address of a `<meta http-equiv="refresh">`, as written. */
  readonly refresh: string | null
  readonly forms: readonly PageForm[]
  readonly ids: readonly string[]
}

/** Browser, stage and screen read the same page one after the other. */
export function readPage(html: string): Page {
  if (newest?.html !== html) newest = { html, page: pageOf(html) }
  return newest.page
}

let newest: { readonly html: string; readonly page: Page } | null = null

function pageOf(html: string): Page {
  const elements = elementsOf(html)
  const title = elements.find(({ tagName }) => tagName === 'title')
  return {
    title: title ? textOf(title) : '',
    refresh: elements.map(refreshOf).find((address) => address !== null) ?? null,
    forms: elements
      .filter(({ tagName }) => tagName === 'form')
      .map((form) => formOf(form, elements)),
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
  }
}

/** `content="0; url=…"`, the address perhaps in quotes (HTML Standard §4.2.5.3). */
function refreshOf(element: Element): string | null {
  if (element.tagName !== 'meta') return null
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return null
  const content = attribute(element, 'content') ?? ''
  const found = /^\s*\d+(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(\S.*))$/i.exec(
    content,
  )
  return found?.[1] ?? found?.[2] ?? found?.[3]?.trim() ?? null
}
