import { textsOf, type Article, type ChapterId } from './article.ts'
import { articleAt, articles, chapters } from './book.ts'
import { termsIn } from './terms.ts'

/** Related articles of one chapter. */
export interface Relation {
  readonly chapter: ChapterId
  readonly articles: readonly Article[]
}

/**
 * What belongs to an article: whatever either names the other, shares its name within a chapter, or
 * is linked in the data.
 */
export function relationsOf(article: Article): readonly Relation[] {
  const related = graph().get(article) ?? new Set()
  return chapters
    .map(({ id, articles: own }) => ({
      chapter: id,
      articles: own.filter((each) => each !== article && related.has(each)),
    }))
    .filter((relation) => relation.articles.length > 0)
}

type Graph = ReadonlyMap<Article, ReadonlySet<Article>>

let kept: Graph | undefined

function graph(): Graph {
  kept ??= drawGraph()
  return kept
}

function drawGraph(): Graph {
  const edges = new Map(articles.map((each) => [each, new Set<Article>()]))
  const named = articlesByName()
  for (const one of articles) {
    for (const other of [...linkedFrom(one), ...namedIn(one, named), ...namesakes(one, named)]) {
      edges.get(one)?.add(other)
      if (one.chapter !== 'sources') edges.get(other)?.add(one)
    }
  }
  return edges
}

function linkedFrom({ links }: Article): readonly Article[] {
  return links.flatMap((ref) => articleAt(ref) ?? [])
}

type ByName = ReadonlyMap<string, readonly Article[]>

function namedIn(article: Article, named: ByName): readonly Article[] {
  const terms = article.chapter === 'fidelity' ? [] : termsInTexts(article)
  return [...mentionsOf(article).flatMap((name) => meantBy(name, named)), ...terms]
}

function namesakes({ chapter, names }: Article, named: ByName): readonly Article[] {
  return names.flatMap((name) => named.get(name) ?? []).filter((each) => each.chapter === chapter)
}

/** Names in backticks, and words that only the wire spells: with an underscore inside. */
function mentionsOf(article: Article): readonly string[] {
  const text = textsOf(article).join(' ')
  const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  const spelled = text.match(/\b[A-Za-z]+(?:_[A-Za-z]+)+\b/g) ?? []
  return [...new Set([...quoted, ...spelled])]
}

function termsInTexts(article: Article): readonly Article[] {
  const found = textsOf(article).flatMap((text) => termsIn(text))
  return [...new Set(found)].flatMap((id) => articleAt(`glossary/${id}`) ?? [])
}

function articlesByName(): ByName {
  const named = new Map<string, readonly Article[]>()
  for (const each of articles.filter(({ chapter }) => chapter !== 'fidelity')) {
    for (const name of each.names) named.set(name, [...(named.get(name) ?? []), each])
  }
  return named
}

/** A code that comes with many words stands for what is said of it in general. */
function meantBy(name: string, named: ByName): readonly Article[] {
  const all = named.get(name) ?? []
  const general = all.filter(({ chapter, says }) => chapter === 'errors' && says === null)
  return general.length === 0 ? all : all.filter((each) => !isWorded(each))
}

function isWorded({ chapter, says }: Article): boolean {
  return chapter === 'errors' && says !== null
}
