import { stations as lessons, type Station } from '@flowscope/lessons'
import type { StationId } from '@flowscope/stage'

export const stations = Object.keys(lessons) as readonly StationId[]

export function stationNumber(station: StationId): number {
  return lessons[station].number
}

export function stationTitle(station: StationId): string {
  return lessons[station].title
}

export function lessonOf(station: StationId): Station {
  return lessons[station]
}
