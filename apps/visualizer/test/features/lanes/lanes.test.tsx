// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { StationId } from '@flowscope/stage'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { laneRows } from '../../../src/features/lanes/lane-rows.ts'
import { Lanes } from '../../../src/features/lanes/lanes.tsx'
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
    'POST /services/oauth2/token. Web app to Salesforce, back channel',
    '400 invalid_grant. Salesforce to Web app, back channel. Refused',
  ])
  await userEvent.click(within(list).getByRole('button', { name: /^400/ }))
  expect(onSelect).toHaveBeenCalledWith(1)
})

const nameOf = (element: HTMLElement) => element.getAttribute('aria-label')
