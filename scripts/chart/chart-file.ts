import { chartOutline } from '@flowscope/flow'
import { format } from 'prettier'
import { inRoot } from '../support/root.mjs'
import { layoutOf } from './region-layout.ts'

/** Where the screen finds the coordinates of the chart. */
export const chartPath = inRoot(
  ...['apps', 'visualizer', 'src', 'features', 'states', 'chart', 'layout.json'],
)

/** The layout of every region, as it stands in the file. */
export async function chartFile(): Promise<string> {
  const entries = chartOutline.map(
    async (outline) => [outline.region, await layoutOf(outline)] as const,
  )
  const regions = Object.fromEntries(await Promise.all(entries))
  return format(JSON.stringify(regions), { parser: 'json', printWidth: 100 })
}
