import { chartOutline, statesOf } from '@flowscope/flow'
import { entries, findings, glossary, hosts, limits, scopes } from '@flowscope/reference'
import { ledger, notPlayed } from '@flowscope/salesforce-emulator'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { articleHref, groupAnchor, readPlace } from '../../../src/features/reference/address.ts'
import {
  refOf,
  textsOf,
  type Article,
  type ArticleRef,
} from '../../../src/features/reference/article.ts'
import { ArticleView } from '../../../src/features/reference/article-view.tsx'
import { articleAt, articles, chapterOf, chapters } from '../../../src/features/reference/book.ts'
import { ChapterView } from '../../../src/features/reference/chapter-view.tsx'
import { Overview } from '../../../src/features/reference/overview.tsx'
import { relationsOf } from '../../../src/features/reference/relations.ts'
import { termsIn } from '../../../src/features/reference/terms.ts'

test('has an article for everything in the data', () => {
  const states = chartOutline.flatMap((outline) =>
    statesOf(outline).map(({ id }) => `${outline.region}.${id}`),
  )
  const wanted = [
    ...entries.map(({ id }) => `parameters/${id}`),
    ...findings.map(({ id }) => `errors/${id}`),
    ...scopes.map(({ value }) => `scopes/${value}`),
    ...limits.map(({ id }) => `limits/${id}`),
    ...hosts.map(({ id }) => `hosts/${id}`),
    ...states.map((id) => `states/${id}`),
    ...glossary.map(({ id }) => `glossary/${id}`),
    ...ledger.map(({ id }) => `fidelity/${id}`),
  ]
  expect(wanted.filter((ref) => !articleAt(ref as ArticleRef))).toEqual([])
  expect(articles.filter(({ id }) => id.startsWith('left-out.'))).toHaveLength(notPlayed.length)
})

test('gives each article an address of its own that leads back to it', () => {
  const refs = articles.map(refOf)
  expect(new Set(refs).size).toBe(refs.length)
  const lost = articles.filter((article) => {
    const place = readPlace(articleHref(refOf(article)))
    return place.kind !== 'article' || articleAt(`${place.chapter}/${place.id}`) !== article
  })
  expect(lost).toEqual([])
})

test('knows an entry by the address of entries too', () => {
  expect(readPlace('/reference/entries/path.%2Fservices%2Foauth2%2Ftoken')).toEqual({
    kind: 'article',
    chapter: 'parameters',
    id: 'path./services/oauth2/token',
  })
})

test('links no article to what does not exist', () => {
  const named = articles.flatMap((article) => [...article.links, ...glossaryRefsIn(article)])
  expect([...new Set(named)].filter((ref) => !articleAt(ref))).toEqual([])
  const rows = articles.flatMap(({ passages }) =>
    passages.flatMap((passage) => (passage.form === 'rows' ? passage.rows : [])),
  )
  expect(rows.flatMap(({ href }) => href ?? []).filter(isBroken)).toEqual([])
})

test('sets the first article of every group under its title, with what belongs to it', () => {
  const firsts = chapters.flatMap(({ groups }) =>
    groups.flatMap((group) => group.articles[0] ?? []),
  )
  const pages = firsts.map((article) => rendered(createElement(ArticleView, { article })))
  expect(pages.map((page) => /<h1[^>]*>([^<]+)<\/h1>/.exec(page)?.[1])).toEqual(
    firsts.map(({ title }) => rendered(title)),
  )
  expect([...new Set(pages.flatMap(linksIn))].filter(isBroken)).toEqual([])
})

test('sets the title page and a chapter with no link that leads nowhere', () => {
  const chapter = createElement(ChapterView, { chapter: 'errors' })
  const links = linksIn(rendered(createElement(Overview)) + rendered(chapter))
  expect(links.filter(isBroken)).toEqual([])
  expect(links).toEqual(expect.arrayContaining(chapters.map(({ id }) => `/reference/${id}`)))
})

test('leads from an error to the parameters and the setting that decide it', () => {
  const related = refsRelatedTo(
    'errors/authorizeBody.redirect_uri_mismatch.redirect-uri-must-match-configuration',
  )
  expect(related).toContain('parameters/authorize.query.redirect_uri')
  expect(related).toContain('settings/callback-url')
})

test('leads from a term to what uses it, and back', () => {
  expect(refsRelatedTo('glossary/pkce')).toContain('parameters/authorize.query.code_challenge')
  expect(refsRelatedTo('parameters/authorize.query.code_challenge')).toContain('glossary/pkce')
})

test('takes a code that is named alone for what is said of it in general', () => {
  const errors = refsRelatedTo('parameters/token.form.code_verifier').filter((ref) =>
    ref.startsWith('errors/'),
  )
  expect(errors).toEqual([
    'errors/tokenResponse.invalid_grant',
    'errors/tokenResponse.invalid_grant.invalid-code-verifier',
    'errors/tokenResponse.invalid_grant.unexpected-code-verifier',
    'errors/redirect.invalid_grant',
  ])
})

function refsRelatedTo(ref: ArticleRef): readonly string[] {
  const article = articleAt(ref)
  return article ? relationsOf(article).flatMap((relation) => relation.articles.map(refOf)) : []
}

function glossaryRefsIn(article: Article): readonly ArticleRef[] {
  return textsOf(article).flatMap((text) => termsIn(text).map((id) => `glossary/${id}` as const))
}

function rendered(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

function linksIn(page: string): readonly string[] {
  return [...page.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href)
}

/** Ours that name no article, chapter or group; of others, what is no address. */
function isBroken(href: string): boolean {
  if (href.startsWith('#')) return false
  if (!href.startsWith('/')) return !URL.canParse(href)
  const { pathname, hash } = new URL(href, 'http://flowscope.example')
  const place = readPlace(pathname)
  switch (place.kind) {
    case 'overview':
      return false
    case 'nowhere':
      return true
    case 'article':
      return articleAt(`${place.chapter}/${place.id}`) === undefined
    case 'chapter': {
      const anchors = chapterOf(place.chapter).groups.map(({ title }) => groupAnchor(title))
      return hash !== '' && !anchors.includes(hash.slice(1))
    }
  }
}
