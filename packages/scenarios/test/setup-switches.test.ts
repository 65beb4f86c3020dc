import { orgIn, practiceApp, practiceRun } from '@flowscope/reference'
import { expect, test } from 'vitest'
import { setupSwitches, whatIfs, whatIfsOf, type SettingsOwner } from '../src/index.ts'

test('each switch begins as the practice world does', () => {
  const wrong = setupSwitches.filter(({ at, choices: [first] }) => {
    const now = practiceSettings[at]
    return Object.entries(first.settings).some(
      ([name, value]) => JSON.stringify(now[name]) !== JSON.stringify(value),
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('each choice of a switch is another one', () => {
  for (const { id, choices } of setupSwitches) {
    const settings = choices.map((choice) => JSON.stringify(choice.settings))
    expect([id, new Set(settings).size]).toEqual([id, choices.length])
    expect(choices.length).toBeGreaterThan(1)
  }
})

test('for each switch there is a what-if that shows what it leads to', () => {
  const unseen = setupSwitches.filter((each) => whatIfsOf(each, whatIfs).length === 0)
  expect(unseen.map(({ id }) => id)).toEqual([])
})

test('every setting that a what-if saves has its switch', () => {
  const known = new Set(setupSwitches.flatMap((each) => whatIfsOf(each, whatIfs)))
  const changing = whatIfs.filter(({ change }) => {
    return change.type === 'configure' && change.change.at in practiceSettings
  })
  expect(changing.filter((whatIf) => !known.has(whatIf)).map(({ id }) => id)).toEqual([])
})

test('a switch is named as in Setup, once, and told in whole sentences', () => {
  const ids = setupSwitches.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const sentences = setupSwitches.flatMap(({ meaning, choices }) => [
    meaning,
    ...choices.map(({ effect }) => effect),
  ])
  expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
  expect(setupSwitches.filter(({ page }) => !page.path.startsWith('Setup → '))).toEqual([])
})

const { world, username } = practiceRun()
const org = orgIn(world, 'acme')
const user = org.users.find((each) => each.username === username)

const practiceSettings: Readonly<Record<SettingsOwner, Readonly<Record<string, unknown>>>> = {
  app: { ...practiceApp },
  org: { ...org },
  user: { ...user },
  profile: { ...org.profiles.find(({ name }) => name === user?.profile) },
}
