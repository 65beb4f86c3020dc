// @vitest-environment jsdom
import type { Handle } from '@flowscope/http-message'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Values } from '../../../src/features/values/values.tsx'
import { worthOf } from '../../../src/features/values/worth.ts'
import { valueStories } from '../../../src/run-view/values.ts'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'

const views = await viewsOfTheWalk()

function at(position: number): RunView {
  const view = views.find((each) => each.position === position)
  if (!view) throw new Error(`The walk has no place ${String(position)}`)
  return view
}

function worth(position: number, handle: string): [boolean, string] {
  const view = at(position)
  const story = valueStories(view.moments).find((each) => each.handle === handle)
  if (!story) throw new Error(`${handle} is not known`)
  const { good, text } = worthOf(view, valueStories(view.moments), story)
  return [good, text]
}

test('the chosen value tells its story, and each line leads to its message', async () => {
  const followed: (Handle | null)[] = []
  const selected: number[] = []
  render(
    <Values
      view={at(13)}
      thread="code·1"
      onFollow={(handle) => followed.push(handle)}
      onSelect={(moment) => selected.push(moment)}
    />,
  )
  const lines = within(screen.getByRole('list', { name: 'Its story' })).getAllByRole('button')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Step 10Salesforce made itConsent form sent, in the answer',
    'Step 10Salesforce sent it to BrowserConsent form sent, in the answer',
    'Step 10Salesforce keeps itConsent form sent, in the request · teacher’s note, not on the wire',
    'Step 12Browser sent it to Web appCallback, in the request',
    'Step 13Web app sent it to SalesforceToken request, in the request',
    'Step 13Salesforce crossed it off: it works onceToken request, in the request',
  ])
  await userEvent.click(screen.getByText('Browser sent it to Web app'))
  await userEvent.click(screen.getByRole('button', { name: /^Code challenge/ }))
  expect([selected, followed]).toEqual([[11], ['challenge·1']])
})

test('a value is worth something until it is used up, has ended or is revoked', () => {
  expect(worth(12, 'code·1')).toEqual([true, 'Good until 10:15:02, if nothing happens before.'])
  expect(worth(13, 'code·1')[0]).toBe(false)
  expect(worth(12, 'verifier·1')[0]).toBe(true)
  expect(worth(13, 'verifier·1')[0]).toBe(false)
  expect(worth(15, 'accessToken·1')).toEqual([false, 'Ended: its time is over.'])
  expect(worth(17, 'refreshToken·1')).toEqual([true, 'Good until it is revoked.'])
  expect(worth(19, 'refreshToken·1')).toEqual([false, 'Revoked: nobody takes it.'])
})
