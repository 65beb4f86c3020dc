import { chapterWords } from '../../words/reference.ts'
import type { ArticleRef, ChapterId } from './article.ts'

/** What an address under `/reference` names. */
export type ReferencePlace =
  | { readonly kind: 'overview' }
  | { readonly kind: 'chapter'; readonly chapter: ChapterId }
  | { readonly kind: 'article'; readonly chapter: ChapterId; readonly id: string }
  | { readonly kind: 'nowhere'; readonly text: string }

const home = '/reference'

export function chapterHref(chapter: ChapterId): string {
  return `${home}/${chapter}`
}

export function articleHref(ref: ArticleRef): string {
  const [chapter = '', ...rest] = ref.split('/')
  return `${home}/${chapter}/${encodeURIComponent(rest.join('/'))}`
}

export function groupAnchor(group: string): string {
  return group
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** `/reference/entries/…` is another way to write `/reference/parameters/…`. */
export function readPlace(pathname: string): ReferencePlace {
  const [name = '', ...rest] = pathname.replace(/\/+$/, '').split('/').slice(2).map(decoded)
  const id = rest.join('/')
  if (name === '') return { kind: 'overview' }
  const chapter = name === 'entries' ? 'parameters' : name
  if (!isChapter(chapter)) return { kind: 'nowhere', text: [name, ...rest].join('/') }
  return id === '' ? { kind: 'chapter', chapter } : { kind: 'article', chapter, id }
}

function isChapter(name: string): name is ChapterId {
  return Object.hasOwn(chapterWords, name)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
