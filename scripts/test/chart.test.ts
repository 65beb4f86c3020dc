import { readFileSync } from 'node:fs'
import { chartOutline, statesOf } from '@flowscope/flow'
import { expect, test } from 'vitest'
import { chartFile, chartPath } from '../chart/chart-file.ts'
import type { RegionLayout } from '../chart/geometry.ts'

const written = readFileSync(chartPath, 'utf8')
const layouts = JSON.parse(written) as Readonly<Record<string, RegionLayout>>

test('the chart on the screen is what npm run chart writes', async () => {
  expect(written).toBe(await chartFile())
})

function layoutNamed(region: string): RegionLayout {
  const layout = layouts[region]
  if (!layout) throw new Error(`There is no layout for ${region}`)
  return layout
}

test.each(chartOutline)('draws every state and every change of region $region', (outline) => {
  const { states, lines } = layoutNamed(outline.region)
  const all = statesOf(outline)
  const changes = all.flatMap(({ transitions }) =>
    transitions.filter(({ from, enters }) => from !== enters),
  )
  expect(Object.keys(states).sort()).toEqual(all.map(({ id }) => id).sort())
  expect(new Set(Object.keys(lines))).toEqual(
    new Set(changes.map(({ from, enters }) => `${from} > ${enters}`)),
  )
})

test('keeps every region narrow enough for a column', () => {
  expect(Object.values(layouts).filter(({ width }) => width > 440)).toEqual([])
})

test('lets no two boxes of one level overlap', () => {
  const { states } = layoutNamed('flow')
  const rows = Object.entries(states).filter(([id]) => !id.includes('.'))
  const sorted = rows.map(([, box]) => box).sort((a, b) => a.y - b.y)
  const overlaps = sorted.filter((box, at) => {
    const next = sorted[at + 1]
    return next !== undefined && box.y + box.height > next.y
  })
  expect(overlaps).toEqual([])
})
