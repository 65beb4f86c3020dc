import { entries } from '@flowscope/reference'
import { expect, test } from 'vitest'

test('no two entries share a sentence', () => {
  const owners = new Map<string, Set<string>>()
  for (const { id, what, why, without } of entries) {
    for (const sentence of [what, why, without].flatMap(sentencesOf)) {
      owners.set(sentence, (owners.get(sentence) ?? new Set()).add(id))
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1)
  expect(shared.map(([sentence, ids]) => `${sentence} ${[...ids].join(' ')}`)).toEqual([])
})

test('each source is a section of a specification, a page with an address, or says that there is none', () => {
  const vague = entries.flatMap(({ id, sources }) =>
    sources
      .filter(({ url, title }) =>
        url === undefined
          ? title !== 'Seen in real traffic' && title !== 'Deduced: no public text says so'
          : !URL.canParse(url) || !url.startsWith('https://'),
      )
      .map(({ title }) => `${id}: ${title}`),
  )
  expect(vague).toEqual([])
})

test('each section of an RFC that is named has the anchor of that section', () => {
  const wrong = entries
    .flatMap(({ sources }) => sources)
    .filter(({ title }) => /^RFC \d+$/.test(title))
    .filter(({ title, section = '', url }) => {
      const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`
      const number = title.replace('RFC ', '')
      return url !== `https://www.rfc-editor.org/rfc/rfc${number}#${anchor}` || section === ''
    })
  expect(wrong).toEqual([])
})

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+/)
}
