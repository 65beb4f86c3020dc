// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { StatesChart } from '../../../src/features/states/chart/states-chart.tsx'
import { beforeOf, nextOf } from '../../../src/features/states/strip-view.ts'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'

afterEach(cleanup)

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = () => undefined

const views = await viewsOfTheWalk()

function viewIn(state: string): RunView {
  const view = views.find((each) => each.state === state)
  if (!view) throw new Error(`The walk does not come to ${state}`)
  return view
}

function draw(view: RunView, heard: (what: string) => void = () => undefined) {
  return render(
    <StatesChart
      journal={view.run.journal}
      cursor={view.cursor}
      snapshot={view.snapshot}
      evidence={{ verdict: view.present?.performed?.verdict ?? null, note: null }}
      isRoomy
      onGo={(cursor) => {
        heard(`cursor ${String(cursor)}`)
      }}
      onDecide={heard}
    />,
  )
}

/** Looking for roles in a drawing this large takes jsdom seconds. */
const flow = () => screen.getByLabelText('States of Flow')

function box(state: string): HTMLElement {
  const found = flow().querySelector<HTMLElement>(`[data-state="${state}"]`)
  if (!found) throw new Error(`The chart has no ${state}`)
  return found
}

function linesBelow(heading: string | RegExp): readonly string[] {
  const items = screen.getByText(heading, { selector: 'h4' }).parentElement?.querySelectorAll('li')
  return Array.from(items ?? [], ({ textContent }) => textContent)
}

test('marks where the run stands, and says of every other state whether it was there', () => {
  draw(viewIn('exchanging'))
  const here = flow().querySelectorAll('[aria-current="step"]')
  expect(Array.from(here, ({ textContent }) => textContent)).toEqual(['drafting, here now'])
  expect(box('consenting').textContent).toBe('consenting, was here')
  expect(box('revoked').textContent).toBe('revoked, not reached')
})

test('tells the branch that was taken, and those that were not, with the reason', () => {
  draw(viewIn('consenting'))
  expect(linesBelow(/^What step \d+ decided$/).slice(0, 3)).toEqual([
    'The answer arrives and it sends the browser on within Salesforce →to authenticatingnot taken: it does not send the browser on',
    'The answer arrives and it is the login page →to authenticating, at login pagenot taken: it is not the login page',
    'The answer arrives and it is the consent page →to consentingtaken',
  ])
})

test('goes back to a state that was passed', () => {
  const heard: string[] = []
  draw(viewIn('exchanging'), (what) => heard.push(what))
  fireEvent.click(box('preparing'))
  fireEvent.click(screen.getByText('Go to step 1'))
  expect(heard).toEqual(['cursor 2'])
})

test('says what must happen to get to a state that lies ahead', () => {
  draw(viewIn('exchanging'))
  fireEvent.click(box('refreshing'))
  expect(linesBelow('What must happen to get here')).toEqual([
    'The token request is sent →to exchanging, in flight',
    'The answer arrives and it passed every check →to authorized',
    'The refresh request is sent →to refreshing',
  ])
})

test('makes a decision from the way out that it would take', () => {
  const heard: string[] = []
  draw(viewIn('exchanging'), (what) => heard.push(what))
  fireEvent.click(screen.getByText('Send the token request'))
  expect(heard).toEqual(['send token'])
})

test('is one stop for the Tab key, and arrows go from state to state', () => {
  draw(viewIn('preparing'))
  const stops = flow().querySelectorAll<HTMLElement>('[tabindex="0"]')
  expect(Array.from(stops, ({ dataset }) => dataset['state'])).toEqual(['preparing'])
  fireEvent.keyDown(box('preparing'), { key: 'ArrowDown' })
  expect((document.activeElement as HTMLElement).dataset['state']).toBe('redirecting')
})

test('tells the same as text', () => {
  draw(viewIn('exchanging'))
  fireEvent.click(screen.getByLabelText('Show as text'))
  expect(flow().textContent).toContain('The answer arrives, and nothing above holds')
  expect(screen.getByText('Send the token request', { selector: 'button' })).toBeTruthy()
  expect(flow().querySelectorAll('[aria-current="step"]')).toHaveLength(1)
})

test('tells in the strip where the flow came from, and where it may go', () => {
  const { run, cursor, snapshot } = viewIn('exchanging')
  expect(beforeOf(run.journal, cursor)).toEqual({
    state: 'validatingCallback',
    because: 'the answer passed every check',
  })
  expect(nextOf(snapshot)).toEqual([
    { state: 'authorized', when: 'if the answer passed every check' },
    { state: 'refused', when: 'otherwise' },
  ])
})
