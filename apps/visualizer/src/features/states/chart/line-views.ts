import { statesOf, type TransitionOutline } from '@flowscope/flow'
import { layoutOf, lineName } from './chart-layout.ts'
import type { Point } from './geometry.ts'
import type { RegionPicture } from './region-picture.ts'

/**
 * `last` was taken by the newest step, `declined` was looked at by it in vain, `open` can be taken
 * now, `taken` was taken some time, `idle` is there.
 */
export type LineKind = 'last' | 'declined' | 'open' | 'taken' | 'idle'

export interface LineView {
  readonly name: string
  readonly kind: LineKind
  readonly corners: readonly Point[]
}

const drawnFirst: readonly LineKind[] = ['idle', 'taken', 'declined', 'open', 'last']

/** Each line of a region with what it means at the cursor; the strongest are drawn last. */
export function lineViews(picture: RegionPicture): readonly LineView[] {
  const transitions = statesOf(picture.outline).flatMap((state) => state.transitions)
  const lines = Object.entries(layoutOf(picture.region).lines).map(([name, corners]) => {
    const own = transitions.filter((transition) => lineName(transition) === name)
    return { name, corners, kind: strongest(own.map((each) => kindOf(each, picture))) }
  })
  return lines.toSorted((a, b) => drawnFirst.indexOf(a.kind) - drawnFirst.indexOf(b.kind))
}

function strongest(kinds: readonly LineKind[]): LineKind {
  return drawnFirst.findLast((kind) => kinds.includes(kind)) ?? 'idle'
}

function kindOf({ id }: TransitionOutline, { choice, open, taken }: RegionPicture): LineKind {
  const branch = choice?.branches.find(({ transition }) => transition.id === id)
  if (branch?.outcome === 'taken') return 'last'
  if (open.has(id)) return 'open'
  if (taken.has(id)) return 'taken'
  return branch?.outcome === 'refused' ? 'declined' : 'idle'
}
