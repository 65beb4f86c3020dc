// @vitest-environment jsdom
import { attackIds, defenceIds } from '@flowscope/scenarios'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { CellResult } from '../../../src/features/attacks/cell-result.ts'
import { MatrixList } from '../../../src/features/attacks/matrix-list.tsx'

afterEach(cleanup)

test('a line says what stops an attack, and unfolds to the runs that show it', () => {
  render(<MatrixList results={resultsOf('codeInterception', ['pkce', 'secret'])} />)
  const [first] = screen.getAllByText('stopped by PKCE, Client secret')
  const line = within(first?.closest('li') ?? document.body)
  const links = line.getAllByRole('link', { hidden: true })
  expect(links).toHaveLength(1 + defenceIds.length)
  expect(links[2]?.getAttribute('href')).toBe('/attack/codeInterception?engine=page&on=pkce&all=')
})

test('what nothing stops, what is always stopped and what is being played are told apart', () => {
  render(
    <MatrixList
      results={[
        ...resultsOf('overBroadScope', []),
        ...resultsOf('codeAfterUse', [null, ...defenceIds]),
        ...resultsOf('mixUp', []).slice(0, 4),
      ]}
    />,
  )
  expect(screen.getByText('none of the defences stops it by itself')).toBeTruthy()
  expect(screen.getByText('stopped with nothing switched on')).toBeTruthy()
  expect(screen.getByText('4 of 9 runs played')).toBeTruthy()
  expect(screen.getAllByText('waits for its turn')).toHaveLength(attackIds.length - 3)
})

function resultsOf(
  attack: CellResult['attack'],
  stops: readonly CellResult['defence'][],
): readonly CellResult[] {
  return [null, ...defenceIds].map((defence) => ({
    attack,
    defence,
    evidence: { succeeded: !stops.includes(defence), sentence: 'It was seen.' },
  }))
}
