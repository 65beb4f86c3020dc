// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { StationId } from '@flowscope/stage'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { laneRows } from '../../../src/features/lanes/lane-rows.ts'
import { litRows } from '../../../src/features/lanes/lit-rows.ts'
import { Lanes } from '../../../src/features/lanes/lanes.tsx'
import type { ValueStory } from '../../../src/run-view/values.ts'
import { moments, tokenRequest } from '../../messages.ts'

afterEach(cleanup)

Element.prototype.scrollIntoView = () => undefined
vi.stubGlobal('matchMedia', () => ({ matches: true }))

const picture = { moments, next: null, stationOf: (): StationId => 'token-request' }

test('draws a mark for an act and two arrows for an exchange, the answer refused', () => {
  const rows = laneRows({ ...picture, position: 2 })
  expect(rows.map(({ kind, label, when }) => [kind, label, when])).toEqual([
    ['mark', 'Connect clicked', 'past'],
    ['arrow', 'POST /services/oauth2/token', 'present'],
    ['arrow', '400 invalid_grant', 'present'],
  ])
})

test('fades what lies after the cursor, and draws nothing as next in the past', () => {
  const next = { kind: 'act', step: 'connect', from: 'user', to: 'client' } as const
  const rows = laneRows({ ...picture, next, position: 0 })
  expect(rows.map(({ when }) => when)).toEqual(['faded', 'faded', 'faded'])
})

test('draws the drafted message as the next one', () => {
  const next = {
    kind: 'request',
    step: 'token',
    from: 'client',
    to: 'authServer',
    channel: 'back',
    request: tokenRequest,
  } as const
  const rows = laneRows({ ...picture, moments: moments.slice(0, 1), next, position: 1 })
  expect(rows.at(-1)).toMatchObject({ when: 'next', label: 'POST /services/oauth2/token' })
})

test('each arrow says parties, channel and outcome, and opens its message', async () => {
  const onSelect = vi.fn()
  const rows = laneRows({ ...picture, position: 2 })
  render(<Lanes rows={rows} selected={null} onSelect={onSelect} />)
  const list = screen.getByRole('list', { name: 'Messages so far' })
  expect(within(list).getAllByRole('button').map(nameOf)).toEqual([
    'User: Connect clicked',
    'POST /services/oauth2/token. Web app to Salesforce, back channel. Salesforce refuses it',
    '400 invalid_grant. Salesforce to Web app, back channel. Refused',
  ])
  await userEvent.click(within(list).getByRole('button', { name: /^400/ }))
  expect(onSelect).toHaveBeenCalledWith(1)
})

test('is one tab stop, and arrow keys move within it', async () => {
  const onSelect = vi.fn()
  const user = userEvent.setup()
  render(<Lanes rows={laneRows({ ...picture, position: 2 })} selected={null} onSelect={onSelect} />)
  const focused = () => document.activeElement?.getAttribute('aria-label')?.split('.')[0]
  const visited = []
  for (const key of ['{Tab}', '{ArrowUp}', '{Home}', '{End}', '{Enter}']) {
    await user.keyboard(key)
    visited.push(focused())
  }
  expect(visited).toEqual([
    '400 invalid_grant',
    'POST /services/oauth2/token',
    'User: Connect clicked',
    '400 invalid_grant',
    '400 invalid_grant',
  ])
  expect(onSelect.mock.calls).toEqual([[1]])
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('Escape goes back to the present', async () => {
  const onSelect = vi.fn()
  const user = userEvent.setup()
  render(<Lanes rows={laneRows({ ...picture, position: 2 })} selected={0} onSelect={onSelect} />)
  screen.getByRole('button', { name: /Connect clicked/ }).focus()
  await user.keyboard('{Escape}')
  expect(onSelect.mock.calls).toEqual([[1]])
  expect(document.activeElement?.getAttribute('aria-label')).toContain('400 invalid_grant')
})

test('lights the rows that the followed value went through, in words', () => {
  const story: ValueStory = {
    handle: 'code·1',
    kind: 'code',
    text: 'aPrx==',
    from: null,
    touches: [
      { moment: 1, half: 'request', party: 'client', did: 'sent' },
      { moment: 1, half: 'request', party: 'authServer', did: 'received' },
    ],
  }
  const lit = litRows([story], 'code·1')
  render(
    <Lanes
      rows={laneRows({ ...picture, position: 2 })}
      lit={lit}
      selected={null}
      onSelect={() => undefined}
    />,
  )
  expect(screen.getAllByText(/code·1/).map(({ textContent }) => textContent)).toEqual([
    'code·1: sent, received',
  ])
})

const nameOf = (element: HTMLElement) => element.getAttribute('aria-label')
