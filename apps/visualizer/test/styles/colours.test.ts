import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Rgb,
} from 'culori'
import { expect, test } from 'vitest'
import { parties } from '../../src/run-view/parties.ts'
import { themes, token, type Theme } from './tokens.ts'

const sights: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1)<Rgb>,
  deuteranopia: filterDeficiencyDeuter(1)<Rgb>,
  tritanopia: filterDeficiencyTrit(1)<Rgb>,
}

const papers = ['paper', 'paper-deep', 'paper-raised']
const partyTokens = Object.keys(parties).map((party) => `party-${party}`)

const difference = differenceCiede2000()

const cases = Object.keys(sights).flatMap((sight) => themes.map((theme) => [sight, theme] as const))

test.for(cases)('with %s the parties stay apart in %s', ([sight, theme]) => {
  expect(closestOf(sights[sight] ?? ((colour) => colour), theme)).toEqual([])
})

function closestOf(see: (colour: Rgb) => Rgb, theme: Theme) {
  return partyTokens.flatMap((one, at) =>
    partyTokens.slice(at + 1).flatMap((other) => {
      const apart = difference(see(token(one, theme)), see(token(other, theme)))
      return apart < 7 ? [`${one} and ${other}: ${apart.toFixed(1)}`] : []
    }),
  )
}

const contrasts = [
  { what: 'what is read', names: ['ink', 'ink-soft'], least: 7 },
  {
    what: 'other words',
    names: ['ink-faint', 'action', 'refusal', 'accepted', 'escape', ...partyTokens],
    least: 4.5,
  },
  { what: 'lines that carry meaning', names: ['line'], least: 3 },
]

test.for(contrasts.flatMap((contrast) => themes.map((theme) => ({ ...contrast, theme }))))(
  '$what stands out from every paper in $theme',
  ({ names, least, theme }) => {
    expect(faintOn(papers, names, least, theme)).toEqual([])
  },
)

test.for(themes)('washes and the primary button carry their words in %s', (theme) => {
  expect([
    ...faintOn(['action-wash', 'refusal-wash'], ['ink', 'ink-soft'], 7, theme),
    ...faintOn(['refusal-wash'], ['refusal'], 4.5, theme),
    ...faintOn(['action', 'action-hover'], ['action-ink'], 4.5, theme),
  ]).toEqual([])
})

function faintOn(
  grounds: readonly string[],
  names: readonly string[],
  least: number,
  theme: Theme,
) {
  return grounds.flatMap((ground) =>
    names.flatMap((name) => {
      const ratio = wcagContrast(token(name, theme), token(ground, theme))
      return ratio < least ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : []
    }),
  )
}
