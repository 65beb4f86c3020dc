export type {
  Box,
  Point,
  RegionLayout,
} from '../../apps/visualizer/src/features/states/chart/geometry.ts'

export const half = (length: number): number => Math.round(length * 2) / 2
