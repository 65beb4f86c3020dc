import { statesOf, type RegionOutline, type StateOutline } from '@flowscope/flow'

/** A line between two states of the column. */
export interface Leap {
  readonly name: string
  readonly from: string
  readonly to: string
  /** Straight down to the next state, or round the column. */
  readonly side: 'below' | 'right' | 'left'
}

/** The column: the order of the definition, with what only live runs reach at the end. */
export function column({ states }: RegionOutline): readonly StateOutline[] {
  const isLiveOnly = ({ tags }: StateOutline) => tags.includes('live-only')
  return [...states.filter((state) => !isLiveOnly(state)), ...states.filter(isLiveOnly)]
}

/** The lines between states of the column, each once. */
export function leapsOf(outline: RegionOutline): readonly Leap[] {
  const rows = column(outline).map(({ id }) => id)
  return linesOf(outline).flatMap(({ name, from, enters }): readonly Leap[] => {
    const [source, target] = [rowOf(from), rowOf(enters)]
    if (source === target) return []
    const distance = rows.indexOf(target) - rows.indexOf(source)
    const side = distance === 1 ? 'below' : distance > 0 ? 'right' : 'left'
    return [{ name, from: source, to: target, side }]
  })
}

export interface InsideLine {
  readonly name: string
  readonly parent: string
  readonly from: string
  readonly to: string
}

/** The lines between the children of one state. */
export function insideLines(outline: RegionOutline): readonly InsideLine[] {
  return linesOf(outline)
    .filter(({ from, enters }) => from.includes('.') && rowOf(from) === rowOf(enters))
    .map(({ name, from, enters }) => ({ name, parent: rowOf(from), from, to: enters }))
}

function linesOf(outline: RegionOutline) {
  const all = statesOf(outline).flatMap(({ transitions }) =>
    transitions
      .filter(({ from, enters }) => from !== enters)
      .map(({ from, enters }) => ({ name: `${from} > ${enters}`, from, enters })),
  )
  return [...new Map(all.map((line) => [line.name, line])).values()]
}

function rowOf(state: string): string {
  return state.split('.')[0] ?? state
}
