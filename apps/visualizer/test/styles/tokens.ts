import { readFileSync } from 'node:fs'
import { converter, parse, type Rgb } from 'culori'

export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const toRgb = converter('rgb')
const declaration = /--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g

/** The colours of the tokens file by name, in each theme, as the screen shows them. */
const tokens: ReadonlyMap<string, Readonly<Record<Theme, Rgb>>> = new Map(
  [...sheet.matchAll(declaration)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: colour(light), dark: colour(dark) },
  ]),
)

export function token(name: string, theme: Theme): Rgb {
  const both = tokens.get(name)
  if (!both) throw new Error(`The tokens file has no colour --${name}`)
  return both[theme]
}

function colour(text: string): Rgb {
  const { r, g, b } = toRgb(parse(text)) ?? { r: Number.NaN, g: 0, b: 0 }
  return { mode: 'rgb', r: clamped(r), g: clamped(g), b: clamped(b) }
}

function clamped(part: number): number {
  return Math.min(1, Math.max(0, part))
}
