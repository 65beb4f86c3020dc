import type { StationId } from '@flowscope/flow'
import type { Mark } from '@flowscope/reference'
import { stations } from '../../src/index.ts'

export const marks: readonly Mark[] = ['documented', 'seen', 'inferred']

export const stationIds = Object.keys(stations) as readonly StationId[]
