import { drillKinds, type DrillKind } from '@flowscope/study'
import { drillWords as words } from '../../../words/drills.ts'

export function nameOfKinds(kinds: readonly DrillKind[]): string {
  const [first, ...more] = kinds
  if (first === undefined || kinds.length === drillKinds.length) return words.mixed
  return more.length === 0 ? words.about[first][0] : words.several(kinds.length)
}
