// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
// The place is fetched when it is first opened: here before the clock of a test runs.
import '../../src/app/lab-page.tsx'

const narrow = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}

Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => narrow)
  sessionStorage.clear()
})

afterEach(cleanup)

const slow = { timeout: 10_000 }

async function openLab(address = '/lab?engine=page') {
  history.replaceState(null, '', address)
  render(<App />)
  return { user: userEvent.setup(), bar: await screen.findByRole('region', { name: 'Run' }, slow) }
}

async function press(user: ReturnType<typeof userEvent.setup>, bar: HTMLElement, name: string) {
  const button = await within(bar).findByRole('button', { name }, slow)
  await waitFor(() => {
    expect(button.getAttribute('aria-disabled')).not.toBe('true')
  }, slow)
  await user.click(button)
}

const firstSteps = ['Register the app', 'Click Connect', 'Send redirect']

test('each press of Send is one step, and the address says where one is', async () => {
  const { user, bar } = await openLab()
  for (const [at, name] of firstSteps.entries()) {
    await press(user, bar, name)
    await waitFor(() => {
      expect(new URL(location.href).searchParams.get('at')).toBe(String((at + 1) * 2))
    }, slow)
  }
  expect(await within(bar).findByRole('button', { name: 'Send authorize request' })).toBeTruthy()
}, 30_000)

test('Back shows the state before, and nothing is unsent', async () => {
  const { user, bar } = await openLab()
  for (const name of firstSteps) await press(user, bar, name)
  await within(bar).findByRole('button', { name: 'Send authorize request' }, slow)
  await press(user, bar, 'Back')
  expect(
    await within(bar).findByRole('button', { name: 'Forward: send redirect' }, slow),
  ).toBeTruthy()
  const list = screen.getByRole('list', { name: 'Messages so far' })
  expect(within(list).getAllByRole('button')).toHaveLength(4)
}, 30_000)

test('a damaged link is told, and the run stays', async () => {
  const { user, bar } = await openLab()
  await press(user, bar, 'Register the app')
  await within(bar).findByRole('button', { name: 'Click Connect' }, slow)
  location.hash = '#1.damaged'
  expect((await screen.findByText(/This link is damaged/, undefined, slow)).textContent).toContain(
    'Your own run is as it was.',
  )
  expect(within(bar).getByRole('button', { name: 'Click Connect' })).toBeTruthy()
}, 30_000)

test('the start page offers a way in for everybody, and says where a run is performed', () => {
  history.replaceState(null, '', '/')
  render(<App />)
  expect(screen.getByRole('button', { name: /^New to OAuth/ })).toBeTruthy()
  expect(screen.getByText(/Where it runs/)).toBeTruthy()
  expect(screen.getByText(/Not affiliated with Salesforce/)).toBeTruthy()
})

test('an unknown address says so', () => {
  history.replaceState(null, '', '/nowhere')
  render(<App />)
  expect(screen.getByRole('heading', { name: 'There is nothing here' })).toBeTruthy()
})
