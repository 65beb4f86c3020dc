import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A page as a person meets it: its address and what can be pressed on it. */
export interface Page {
  readonly url: string
  /** The body as it came. */
  readonly body: string
  readonly elements: readonly Tree.Element[]
}

export interface Browser {
  /** Opens an address and goes wherever it leads, up to a page with a form or to `callback`. */
  readonly open: (url: string) => Promise<Page>
  /** Fills the page's form, presses the button of that id, and goes wherever that leads. */
  readonly press: (page: Page, button: string, typed?: Record<string, string>) => Promise<Page>
}

/** A browser without scripts, on `fetch`. It stops in front of `callback` when that is nobody's here. */
export function createBrowser(callback?: string): Browser {
  const cookies = new Map<string, string>()
  const visit = async (url: string, form?: URLSearchParams): Promise<Page> => {
    if (callback !== undefined && url.startsWith(callback)) return { url, body: '', elements: [] }
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2)
      cookies.set(name, value)
    }
    const body = await answer.text()
    const elements = elementsOf(parse(body, { scriptingEnabled: false }))
    const next = answer.headers.get('location') ?? refreshOf(elements)
    return next === undefined ? { url, body, elements } : visit(new URL(next, url).href)
  }
  return {
    open: (url) => visit(url),
    press: ({ url, elements }, button, typed = {}) => {
      const form = elements.find(({ tagName }) => tagName === 'form')
      if (!form) throw new Error(`There is no form at ${url}`)
      const fields = new URLSearchParams(
        elementsOf(form)
          .filter((element) => isSent(element, button))
          .map((element) => [attribute(element, 'name') ?? '', attribute(element, 'value') ?? '']),
      )
      for (const [name, value] of Object.entries(typed)) fields.set(name, value)
      return visit(new URL(attribute(form, 'action') ?? '', url).href, fields)
    },
  }
}

function isSent(element: Tree.Element, button: string) {
  if (element.tagName !== 'input') return false
  const type = attribute(element, 'type')
  return type === 'submit' ? attribute(element, 'id') === button : type !== 'checkbox'
}

/** Where a page without scripts sends the browser: `<meta http-equiv="refresh" content="0; url=…">`. */
function refreshOf(elements: readonly Tree.Element[]): string | undefined {
  const refresh = elements.find((element) => attribute(element, 'http-equiv') === 'refresh')
  return refresh && /url=(.*)$/i.exec(attribute(refresh, 'content') ?? '')?.[1]
}

function elementsOf(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : [],
  )
}

function attribute({ attrs }: Tree.Element, name: string) {
  return attrs.find((each) => each.name === name)?.value
}
