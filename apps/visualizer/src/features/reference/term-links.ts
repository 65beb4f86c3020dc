import type { ProseLinks } from '../../ui/prose-links-context.ts'
import { articleHref } from './address.ts'
import { stretchesOf } from './terms.ts'

/** Links each term of the glossary where it stands first in a text. */
export const termLinks: ProseLinks = termLinksBut(null)

/** The same, but for one term: an article does not link to itself. */
export function termLinksBut(except: string | null): ProseLinks {
  return (text) =>
    stretchesOf(text, except).map(({ text: stretch, term }) => ({
      text: stretch,
      href: term === null ? null : articleHref(`glossary/${term}`),
    }))
}
