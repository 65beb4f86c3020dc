// @vitest-environment jsdom
import { drillKinds, type Drill } from '@flowscope/study'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drillHref } from '../../../../src/features/study/drills/drill-places.ts'
import { DrillsPage } from '../../../../src/features/study/drills/drills-page.tsx'
import { allEvents } from '../../../../src/study/study-log.ts'
import { beginAnew } from '../support.ts'
import { choiceDrill, orderDrill, sourceOf } from './made-up-drills.ts'

beforeEach(beginAnew)
afterEach(cleanup)

const asked = () => screen.findByRole('heading', { name: 'What is missing from it?' })
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

function open(drills: readonly Drill[], count: number | null = null) {
  const moves: string[] = []
  render(
    <DrillsPage
      at={{ place: 'series', kinds: ['missing'], seed: 'monday', count, at: 0 }}
      onMove={(href) => {
        moves.push(href)
      }}
      source={sourceOf(...drills)}
    />,
  )
  return moves
}

test('an option is chosen by its number, and answered by how sure one is', async () => {
  open([choiceDrill])
  await asked()
  await userEvent.keyboard('2')
  await press('Certain')
  expect(document.activeElement?.textContent).toContain('Right')
  expect(allEvents().map(({ what }) => what)).toEqual([
    { type: 'drill', drill: 'missing', about: 'token-request', right: true, confidence: 'high' },
  ])
})

test('nothing is told before the answer; then reason, source, run and reference are', async () => {
  open([choiceDrill])
  await press('Guessing')
  expect(allEvents()).toEqual([])
  expect(document.body.textContent).not.toContain('Nothing is traded')
  await userEvent.click(await screen.findByRole('radio', { name: /scope/ }))
  await press('Guessing')
  expect(screen.getByText(/takes it that scopes are asked for here/)).toBeDefined()
  expect(screen.getByText('Nothing is traded without it.')).toBeDefined()
  expect(screen.getByText('RFC 6749 §4.1.3')).toBeDefined()
  const run = await screen.findByRole('link', { name: /See it in a run/ })
  expect(run.getAttribute('href')).toBe('/lab?engine=page#1.made-up')
  const article = screen.getByRole('link', { name: 'What the reference says' })
  expect(article.getAttribute('href')).toBe('/reference/errors/tokenResponse.invalid_request')
})

test('lines are put in order by arrows and by keys', async () => {
  open([orderDrill])
  await press('Later: the third')
  await userEvent.keyboard('2{ArrowUp}')
  expect(linesOf('The messages, first to last')).toEqual(['the first', 'the second', 'the third'])
  await press('Fairly sure')
  expect(linesOf('The order in which they were sent')).toEqual([
    'the first',
    'the second',
    'the third',
  ])
  expect(allEvents().map(({ what }) => what)).toEqual([
    expect.objectContaining({ drill: 'order', right: true, confidence: 'mid' }),
  ])
})

test('a set of two tells how many were right, and can be done again', async () => {
  const moves = open([choiceDrill], 2)
  for (const key of ['1', '2']) {
    await asked()
    await userEvent.keyboard(key)
    await press('Fairly sure')
    await press('Next drill')
  }
  expect(screen.getByText('1 of 2 right in this set.')).toBeDefined()
  expect(moves).toEqual([drillHref({ kinds: ['missing'], seed: 'monday', count: 2, at: 1 })])
  await press('The same drills again')
  expect(await screen.findByText('Drill 1 of 2')).toBeDefined()
})

test('where a run could not be played it can be tried again', async () => {
  const good = sourceOf(choiceDrill)
  let tries = 0
  const flaky = {
    ...good,
    drill: (...asked: Parameters<typeof good.drill>) => {
      tries += 1
      return tries === 1 ? Promise.reject(new Error('It broke')) : good.drill(...asked)
    },
  }
  const at = { place: 'series', kinds: [], seed: 'x', count: null, at: 0 } as const
  render(<DrillsPage at={at} onMove={() => undefined} source={flaky} />)
  await press('Try again')
  expect(await asked()).toBeDefined()
})

test('a series without a name gets one, so that a reload gives the same drills', () => {
  const moves: string[] = []
  const at = { place: 'series', kinds: ['flow'], seed: null, count: 3, at: 0 } as const
  const onMove = (href: string) => {
    moves.push(href)
  }
  render(<DrillsPage at={at} onMove={onMove} source={sourceOf(choiceDrill)} />)
  expect(moves).toEqual([expect.stringMatching(/^\/drills\/flow\?seed=[0-9a-z]+&n=3$/)])
})

test('how a kind has gone so far stands beside it', async () => {
  open([choiceDrill])
  await asked()
  await userEvent.keyboard('2')
  await press('Certain')
  cleanup()
  render(<DrillsPage at={{ place: 'overview' }} onMove={() => undefined} />)
  const line = screen.getByRole('link', { name: 'What is missing?' }).closest('li')
  expect(line?.textContent).toContain('1 of 1 right')
})

test('every kind can be chosen, alone or for a link to give to others', async () => {
  render(<DrillsPage at={{ place: 'overview' }} onMove={() => undefined} />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/drills/mixed', ...drillKinds.map((kind) => `/drills/${kind}`)])
  await userEvent.click(screen.getByText('A link for others'))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Spot the fault' }))
  const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'The link' })
  expect(link.value).toContain(`/drills/${drillKinds.slice(0, -1).join()}?seed=monday&n=10`)
})

function linesOf(name: string): readonly string[] {
  const list = within(screen.getByRole('list', { name }))
  return list.getAllByRole('listitem').map(({ textContent }) => textContent)
}
