import { writeFileSync } from 'node:fs'
import { register } from 'tsx/esm/api'

// Lays the chart out from the machine's own definition; the screen ships the coordinates.
register()
const { chartFile, chartPath } = await import('./chart/chart-file.ts')

writeFileSync(chartPath, await chartFile())
