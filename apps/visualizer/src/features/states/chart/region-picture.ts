import {
  boundaryAfter,
  branchesAt,
  foldRun,
  legalMoves,
  regionOutline,
  stateOf,
  traceOf,
  type Branch,
  type Journal,
  type LegalMove,
  type Region,
  type RegionOutline,
  type TraceStep,
  type TransitionOutline,
} from '@flowscope/flow'

/** One time that a run came to a state. */
export interface Visit {
  /** The step that led here, counted from 1; 0 for the start of the run. */
  readonly step: number
  /** Where the cursor shows it; a state that only passes by is shown from before its step. */
  readonly cursor: number
  /** How it came here; `null` at the start. */
  readonly by: TransitionOutline | null
  /** After the cursor. */
  readonly isAhead: boolean
}

/** What a region looks like at the cursor. All of it follows from the journal. */
export interface RegionPicture {
  readonly region: Region
  readonly outline: RegionOutline
  /** The state without children in which it stands. */
  readonly here: string
  /** Where it stood before that; `null` at the start. */
  readonly previous: string | null
  /** By state, oldest first; a state with children is visited with its children. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>
  /** By transition: the steps before the cursor that took it. */
  readonly taken: ReadonlyMap<string, readonly number[]>
  /** The choice that the newest transition came from. */
  readonly choice: Choice | null
  /** What can be decided at the cursor and moves this region, by transition. */
  readonly open: ReadonlyMap<string, LegalMove['step']>
}

export interface Choice {
  readonly step: number
  readonly branches: readonly Branch[]
}

interface Passage extends TraceStep {
  readonly by: TransitionOutline
}

/** A region at the cursor, with where it came through and where it may go. */
export function pictureOf(journal: Journal, cursor: number, region: Region): RegionPicture {
  const snapshot = foldRun(journal, cursor)
  const all = passagesOf(journal, region)
  const behind = all.filter(({ moment }) => boundaryAfter(journal, moment) < cursor)
  const newest = behind.at(-1)
  return {
    region,
    outline: regionOutline(region),
    here: stateOf(snapshot, region),
    previous: previousOf(behind),
    visits: visitsOf(journal, cursor, region),
    taken: grouped(behind.map(({ by, moment }) => [by.id, moment + 1])),
    choice: newest ? choiceOf(newest, region) : null,
    open: openOf(snapshot, region),
  }
}

function passagesOf(journal: Journal, region: Region): readonly Passage[] {
  return traceOf(journal).flatMap((step) => {
    const by = step.taken.find((each) => each.region === region)
    return by ? [{ ...step, by }] : []
  })
}

/** The state before this one, in the column: a message under way is no state of its own here. */
function previousOf(behind: readonly Passage[]): string | null {
  const tops = behind.map(({ by }) => by.from.split('.')[0] ?? by.from)
  const here = behind.at(-1)?.by.enters.split('.')[0]
  return tops.findLast((top) => top !== here) ?? null
}

function choiceOf({ moment, before, event }: Passage, region: Region): Choice {
  return { step: moment + 1, branches: branchesAt(before, event, region) }
}

function visitsOf(journal: Journal, cursor: number, region: Region) {
  const start: readonly [string, Visit] = [
    regionOutline(region).initial,
    { step: 0, cursor: 0, by: null, isAhead: false },
  ]
  const visits = passagesOf(journal, region).map(({ by, moment }): readonly [string, Visit] => {
    const behind = boundaryAfter(journal, moment + 1)
    const stays = stateOf(foldRun(journal, behind), region) === by.enters
    const at = stays ? behind : boundaryAfter(journal, moment)
    const isAhead = boundaryAfter(journal, moment) >= cursor
    return [by.enters, { step: moment + 1, cursor: at, by, isAhead }]
  })
  return grouped([start, ...visits].flatMap(withParent))
}

function withParent<Value>([state, value]: readonly [string, Value]) {
  const parent = state.split('.')[0] ?? state
  return parent === state
    ? [[state, value] as const]
    : ([
        [state, value],
        [parent, value],
      ] as const)
}

function openOf(snapshot: ReturnType<typeof foldRun>, region: Region): RegionPicture['open'] {
  return new Map(
    legalMoves(snapshot).flatMap(({ step, takes }) =>
      takes.filter((each) => each.region === region).map(({ id }) => [id, step] as const),
    ),
  )
}

function grouped<Value>(
  pairs: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
