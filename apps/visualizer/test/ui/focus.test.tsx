// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useFocusThatFollows } from '../../src/ui/use-focus-that-follows.ts'

afterEach(cleanup)

function Pane({ place, children }: { readonly place: string; readonly children: ReactNode }) {
  const pane = useRef<HTMLElement>(null)
  useFocusThatFollows(pane, place)
  return (
    <main ref={pane} tabIndex={-1}>
      <div key={place}>{children}</div>
    </main>
  )
}

function Places() {
  const [place, setPlace] = useState('first')
  const leave = () => {
    setPlace('second')
  }
  return (
    <>
      <button onClick={leave}>Outside</button>
      <Pane place={place}>{place === 'first' && <button onClick={leave}>Inside</button>}</Pane>
    </>
  )
}

function Views() {
  const [isLab, setLab] = useState(false)
  if (isLab) return <Pane place="lab">Messages</Pane>
  const back = () => {
    setLab(true)
  }
  return <button onClick={back}>Back to the messages</button>
}

test('a press that takes its own button away leaves the focus in the pane', async () => {
  render(<Places />)
  await userEvent.click(screen.getByRole('button', { name: 'Inside' }))
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('a press outside keeps the focus where it is', async () => {
  render(<Places />)
  const outside = screen.getByRole('button', { name: 'Outside' })
  await userEvent.click(outside)
  expect(document.activeElement).toBe(outside)
})

test('another view takes the focus over from the one that is gone', async () => {
  render(<Views />)
  await userEvent.click(screen.getByRole('button', { name: 'Back to the messages' }))
  expect(document.activeElement).toBe(screen.getByRole('main'))
})
