import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acmeOrg, platformCliApp, practiceApp } from '@flowscope/reference'
import { inRoot } from '../support/root.mjs'

const readme = readFileSync(inRoot('README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test('every command that README names is there, and README names every one', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, name]) => name)
  expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort())
})

test('every command has its script', () => {
  const files = Object.values(scripts).flatMap((line) => /^node (\S+)/.exec(line)?.[1] ?? [])
  expect(files.filter((file) => !existsSync(inRoot(file)))).toEqual([])
})

test('the practice values are those of the practice org', () => {
  const [user] = acmeOrg.users
  const values = [
    `\`${String(user?.username)}\` / \`${String(user?.password)}\``,
    practiceApp.consumerKey,
    practiceApp.consumerSecret ?? '',
    ...practiceApp.callbackUrls,
    `\`${practiceApp.scopes.join(' ')}\``,
    platformCliApp.consumerKey,
    ...platformCliApp.callbackUrls,
  ]
  expect(values.filter((value) => !readme.includes(value))).toEqual([])
})

test('what README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, to = '']) =>
    to.startsWith('http') ? [] : to,
  )
  expect(links.filter((to) => !existsSync(inRoot(to)))).toEqual([])
})
