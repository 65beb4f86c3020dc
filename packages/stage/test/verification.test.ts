import { expect, test } from 'vitest'
import type { Decision, Draft } from '../src/index.ts'
import { openPractice, play, playTo, responseOf, send, toLogin } from './walks.ts'

const logInAs = (username: string): Decision => ({
  type: 'submit',
  step: 'logIn',
  typed: [
    ['username', username],
    ['pw', 'practice-1'],
  ],
  button: 'Login',
})

const enter = (code: string): Decision => ({
  type: 'submit',
  step: 'logIn',
  typed: [['emc', code]],
  button: 'save',
})

const toCode = [...toLogin, logInAs('cora@acme.example'), send('follow')]

test('asks an unknown browser for the code that was sent to the user who logs in', async () => {
  const stage = await openPractice()
  const asked = await playTo(stage, toCode)
  expect([asked.landing, asked.verdict?.check, asked.verdict?.passed]).toEqual([
    'loginPage',
    'page.verification',
    true,
  ])
  expect(suggestionOf(await stage.draft('logIn'))).toEqual([['emc', '271828']])
})

test('shows the page again after a wrong code, and consent after the right one', async () => {
  const stage = await openPractice()
  await play(stage, toCode)
  expect((await stage.perform(enter('000000'))).landing).toBe('loginPage')
  const right = await stage.perform(enter('271828'))
  expect([right.landing, responseOf(right).status]).toEqual(['hop', 302])
  expect((await playTo(stage, [send('follow'), send('follow')])).landing).toBe('consentPage')
})

test.for(['ines@acme.example', 'fred@acme.example'])(
  '%s is shown the login page again',
  async (username) => {
    const performed = await playTo(await openPractice(), [...toLogin, logInAs(username)])
    expect([performed.landing, performed.note?.passed]).toEqual(['loginPage', false])
  },
)

function suggestionOf(draft: Draft) {
  return draft.kind === 'form' ? draft.suggestion : null
}
