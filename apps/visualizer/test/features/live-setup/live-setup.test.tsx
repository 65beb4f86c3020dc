// @vitest-environment jsdom
import type { LiveOverview, PreflightCheck } from '@flowscope/stage'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveSetupPage } from '../../../src/features/live-setup/live-setup.tsx'
import type { PartName } from '../../../src/features/live-setup/parts.ts'
import { practiceLogin } from '../../../src/features/live-setup/practice-login.ts'
import { useSetupForm } from '../../../src/features/live-setup/use-setup-form.ts'

const overview: LiveOverview = {
  origin: 'http://localhost:3000',
  callbackUrl: 'http://localhost:3000/oauth/callback',
  hasEnvironmentSecret: false,
  mockHost: 'localhost:3001',
  extraHosts: [],
  run: null,
}

const passed: PreflightCheck = {
  id: 'host',
  outcome: 'passed',
  sentence: 'This is the mock.',
  advice: '',
  finding: null,
  exchange: null,
}

const failed: PreflightCheck = {
  ...passed,
  id: 'consumerKey',
  outcome: 'failed',
  sentence: 'Nobody knows this key.',
  advice: 'Copy it anew.',
}

/** What the page sent to the web server: path and body. */
let sent: (readonly [path: string, body: unknown])[] = []
let answer: readonly [status: number, body: object] = [200, { checks: [passed, failed] }]

beforeEach(() => {
  sent = []
  begun.mockClear()
  answer = [200, { checks: [passed, failed] }]
  vi.stubGlobal('fetch', (path: string, { body }: { readonly body?: string }) => {
    sent.push([path, JSON.parse(body ?? 'null')])
    const [status, told] = answer
    return Promise.resolve(new Response(JSON.stringify(told), { status }))
  })
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

const begun = vi.fn()

interface Shown {
  readonly part: PartName
  readonly changes?: Partial<LiveOverview>
}

function Page({ part, changes = {} }: Shown) {
  const [form, change] = useSetupForm()
  return (
    <LiveSetupPage
      {...{ form, change, part }}
      overview={{ ...overview, ...changes }}
      onSave={() => undefined}
      onBegun={begun}
    />
  )
}

const kept = () => JSON.stringify(Object.entries(localStorage))
const key = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Consumer key' })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }))

async function chooseMock() {
  render(<Page part="check" />)
  await choose(/The mock on this computer/)
  cleanup()
}

test('a tick of the guide stays on this device, for each kind of app by itself', async () => {
  render(<Page part="register" />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Give the app a name' }))
  expect(screen.getByText('1 of 7 steps done')).toBeTruthy()
  cleanup()
  render(<Page part="register" />)
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Give the app a name' })
  expect(box.checked).toBe(true)
  await choose(/Connected app/)
  expect(screen.getByText('0 of 7 steps done')).toBeTruthy()
})

test('what is wrong is named at its field, the first one takes the focus, and nothing is sent', async () => {
  render(<Page part="check" />)
  await press('Check before login')
  const host = screen.getByRole('textbox', { name: 'Host of My Domain' })
  expect(document.activeElement).toBe(host)
  expect(screen.getByText('Paste the consumer key of the app.')).toBeTruthy()
  expect(key().getAttribute('aria-invalid')).toBe('true')
  expect(sent).toEqual([])
})

test('what was typed is there again after a reload', async () => {
  render(<Page part="check" />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Host of My Domain' }), 'acme')
  await userEvent.type(key(), '3MVG9key')
  await choose(/^PKCE alone/)
  cleanup()
  render(<Page part="connect" />)
  expect(screen.getByText('acme.my.salesforce.com')).toBeTruthy()
  expect(screen.getByText('3MVG9key')).toBeTruthy()
  expect(screen.getByText('PKCE alone')).toBeTruthy()
})

test('a secret that was pasted as the key is refused, and not kept', async () => {
  const secret = 'A1'.repeat(32)
  render(<Page part="check" />)
  await userEvent.click(key())
  await userEvent.paste(secret)
  await userEvent.tab()
  expect(screen.getByText(/This looks like the consumer secret/)).toBeTruthy()
  expect(kept()).not.toContain(secret)
})

test('the checks are told with word, sentence and advice, and marked once they are out of date', async () => {
  await chooseMock()
  render(<Page part="check" />)
  await press('Check before login')
  const name = await screen.findByRole('heading', { name: 'Consumer key' })
  const item = within(name.closest('li') as HTMLElement)
  expect(item.getByText('wrong')).toBeTruthy()
  expect(item.getByText('Nobody knows this key.')).toBeTruthy()
  expect(item.getByText('Copy it anew.')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('One thing has to be put right first.')
  expect(sent).toMatchObject([
    ['/api/live/preflight', { setup: { loginHost: 'acme.my.localhost:3001', usesSecret: true } }],
  ])
  await userEvent.type(key(), '2')
  expect(screen.getByRole('status').textContent).toMatch(/^Something was changed since/)
})

test('the secret is sent once, and gone from the page at once', async () => {
  await chooseMock()
  answer = [201, {}]
  render(<Page part="connect" />)
  const field = screen.getByLabelText<HTMLInputElement>('Consumer secret')
  await userEvent.click(field)
  await userEvent.paste(' s3cret-of-the-test ')
  await press('Connect')
  expect(field.value).toBe('')
  expect(sent).toMatchObject([['/api/live/run', { secret: 's3cret-of-the-test' }]])
  await waitFor(() => {
    expect(begun).toHaveBeenCalledOnce()
  })
  expect(document.documentElement.outerHTML + kept()).not.toContain('s3cret-of-the-test')
})

test('a server that refuses is quoted, and the secret has to be pasted again', async () => {
  await chooseMock()
  answer = [422, { error: 'hostRefused', message: 'That host is not called.' }]
  render(<Page part="connect" />)
  await press('Fill in the practice secret')
  await press('Connect')
  const told = await screen.findByRole('alert')
  expect(told.textContent).toBe(
    'That host is not called. The field was emptied: paste the secret again.',
  )
  expect(sent).toMatchObject([['/api/live/run', { secret: practiceLogin.consumerSecret }]])
})

test('the secret of the environment file is used without passing through the page', async () => {
  render(<Page part="check" />)
  await choose(/^login.salesforce.com/)
  await userEvent.type(key(), '3MVG9key')
  cleanup()
  answer = [201, {}]
  render(<Page part="connect" changes={{ hasEnvironmentSecret: true }} />)
  expect(screen.queryByLabelText('Consumer secret')).toBeNull()
  await press('Connect')
  expect(sent).toMatchObject([['/api/live/run', { secret: { environment: true } }]])
})
