// @vitest-environment jsdom
import { requestBytes, responseBytes, textOfBytes } from '@flowscope/http-message'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { transcriptOf } from '../../../src/features/transcript/transcript.ts'
import { TranscriptDocument } from '../../../src/features/transcript/transcript-document.tsx'
import { TranscriptPane } from '../../../src/features/transcript/transcript-pane.tsx'
import type { RunView } from '../../../src/run-view/run-view.ts'
import { viewsOfTheWalk } from '../../walk.ts'
import { forkedRun } from './forked-run.ts'

let walked: RunView

beforeAll(async () => {
  const last = (await viewsOfTheWalk()).at(-1)
  if (!last) throw new Error('The walk has steps')
  walked = last
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(cleanup)

function renderWhole(view: RunView) {
  return render(
    <TranscriptDocument view={view} transcript={transcriptOf(view)} shown={view.moments.length} />,
  ).container
}

function stepCalled(title: string): HTMLElement {
  const step = screen.getByText(title, { selector: 'h3' }).closest('section')
  if (!step) throw new Error('A step stands in a section')
  return step
}

test('what the transcript shows as sent is what was captured, message for message', () => {
  const captured = walked.moments.flatMap(({ performed }) => {
    const exchange = performed?.exchange
    if (!exchange) return []
    const { outcome } = exchange
    const answer = outcome.type === 'response' ? [responseBytes(outcome.response)] : []
    return [requestBytes(exchange.request), ...answer]
  })
  const shown = Array.from(renderWhole(walked).querySelectorAll('pre'), (pre) => pre.textContent)
  expect(shown).toEqual(
    captured.map((bytes) => textOfBytes(bytes).replaceAll('\r\n', '\n').trimEnd()),
  )
})

test('headings step down one level at a time', () => {
  const levels = Array.from(renderWhole(walked).querySelectorAll('h1, h2, h3, h4'), (heading) =>
    Number(heading.tagName.slice(1)),
  )
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
  expect(levels.length).toBeGreaterThan(80)
  expect(jumps).toEqual([])
})

test('each step has an address of its own, and the contents lead to it', () => {
  const container = renderWhole(walked)
  const targets = Array.from(
    container.querySelectorAll('nav a'),
    (link) => link.getAttribute('href') ?? '',
  )
  expect(targets.filter((target) => !container.querySelector(target))).toEqual([])
  expect(targets.filter((target) => target.startsWith('#step-'))).toEqual(
    walked.moments.map(({ index }) => `#step-${String(index + 1)}`),
  )
  expect(new Set(targets).size).toBe(targets.length)
})

test('a step says who asked whom, what was checked, what became of values, and the states', () => {
  renderWhole(walked)
  const at = walked.moments.findIndex(
    ({ decision }) => decision.type === 'send' && decision.step === 'token',
  )
  const step = stepCalled(`Step ${String(at + 1)}: Token request`)
  const text = step.textContent
  expect(text).toContain('Web app to Salesforce, back channel')
  expect(text).toContain('Web app checked token.response: passed.')
  expect(text).toContain('Web app keeps')
  expect(text).toContain('accessToken·1')
  expect(within(step).getByText('(not on the wire)')).toBeTruthy()
  const form = within(step).getByRole('table', { name: 'Fields of the form' })
  expect(
    within(form)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toContain('code_verifier')
  expect(text).toContain('Access tokenvalid')
})

test('the contents bring a step that is not set yet, and the focus goes along', async () => {
  render(<TranscriptPane view={walked} />)
  const last = `step-${String(walked.moments.length)}`
  const link = document.querySelector(`nav a[href="#${last}"]`)
  if (link) await userEvent.click(link)
  expect(document.activeElement?.id).toBe(last)
})

test('a fork is named where it leaves, and says itself where it came from', async () => {
  const { fork, main } = await forkedRun()
  renderWhole(main)
  const third = stepCalled('Step 3: Redirect out')
  expect(third.textContent).toContain(`Another run leaves here: ${fork.run.name}.`)
  cleanup()
  renderWhole(fork)
  expect(screen.getByText(`${main.run.name}, after step 2`)).toBeTruthy()
  expect(stepCalled('Step 3: Redirect out').textContent).toContain(
    'The draft was changed before it was sent.',
  )
})
