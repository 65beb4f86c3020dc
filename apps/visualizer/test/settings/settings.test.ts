import { expect, test } from 'vitest'
import { settingsOf, startSettings } from '../../src/settings/settings.ts'

test('what was kept comes back', () => {
  const kept = { ...startSettings, theme: 'dark', depth: 'developer', shortcuts: false } as const
  expect(settingsOf(JSON.stringify(kept))).toEqual(kept)
})

test('nothing kept, and anything that is no setting, gives the start', () => {
  const strange = ['null', '7', '{', '{"theme":"pink","depth":3,"shortcuts":"no"}']
  expect([null, ...strange].map(settingsOf)).toEqual(Array.from({ length: 5 }, () => startSettings))
})
