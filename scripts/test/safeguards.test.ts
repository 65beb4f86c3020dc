import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8')

const rows = read('docs/safeguards.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`apps/'))

/** `path`: title; title; `path`: title, as the last column has it. */
function namedIn(row: string): readonly (readonly [path: string, title: string])[] {
  const held = row.split('|').at(-2) ?? ''
  return held.split(/(?=`apps\/)/).flatMap((part) => {
    const [, path, titles = ''] = /^`(apps\/[^`]+)`: (.*)$/.exec(part.trim()) ?? []
    if (path === undefined) return []
    const each = titles.split(';').map((title) => title.trim())
    return each.filter((title) => title !== '').map((title) => [path, title] as const)
  })
}

const claims = rows.flatMap(namedIn)

test('every line of the page names a test', () => {
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => namedIn(row).length === 0)).toEqual([])
})

test.each(claims)('%s has the test "%s"', (path, title) => {
  expect(read(path)).toContain(`'${title}`)
})
