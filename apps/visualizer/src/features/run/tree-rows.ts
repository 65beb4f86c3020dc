import type { BranchView } from './branch-view.ts'

/** A branch as a row of the tree. */
export interface TreeRow {
  readonly branch: BranchView
  /** Counted from 1, as `aria-level` is. */
  readonly level: number
  /** The branch under which it stands; a folded one is passed over. */
  readonly parent: string | null
  readonly place: number
  readonly siblings: number
  /** `null` where nothing stands below it. */
  readonly expanded: boolean | null
}

/** The rows that are in sight, each fork below the run that it left. */
export function treeRows(
  branches: readonly BranchView[],
  closed: ReadonlySet<string>,
): readonly TreeRow[] {
  const open = branches.filter(({ folded }) => !folded)
  const parents = new Map(open.map((branch) => [branch.id, parentOf(branch, branches)]))
  const below = (parent: string | null) => open.filter(({ id }) => parents.get(id) === parent)
  const rowsBelow = (parent: string | null, level: number): readonly TreeRow[] =>
    below(parent).flatMap((branch, at, all) => {
      const expanded = below(branch.id).length === 0 ? null : !closed.has(branch.id)
      const row = { branch, level, parent, place: at + 1, siblings: all.length, expanded }
      return expanded === true ? [row, ...rowsBelow(branch.id, level + 1)] : [row]
    })
  return rowsBelow(null, 1)
}

function parentOf({ parent }: BranchView, branches: readonly BranchView[]): string | null {
  const found = branches.find(({ id }) => id === parent)
  if (!found) return null
  return found.folded ? parentOf(found, branches) : found.id
}

/** What a key does in a tree (ARIA Authoring Practices, tree view). */
export type TreeMove =
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'expand' | 'collapse'; readonly id: string }

export function treeMove(rows: readonly TreeRow[], focused: string, key: string): TreeMove | null {
  const at = rows.findIndex(({ branch }) => branch.id === focused)
  const row = rows[at]
  if (!row) return null
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[at + 1])
    case 'ArrowUp':
      return focusOn(rows[at - 1])
    case 'Home':
      return focusOn(rows[0])
    case 'End':
      return focusOn(rows.at(-1))
    case 'ArrowRight':
      return row.expanded === false ? { type: 'expand', id: focused } : focusOnChild(rows, row)
    case 'ArrowLeft':
      if (row.expanded === true) return { type: 'collapse', id: focused }
      return row.parent === null ? null : { type: 'focus', id: row.parent }
    default:
      return key.length === 1 ? focusOn(nextNamed(rows, at, key)) : null
  }
}

function focusOn(row: TreeRow | undefined): TreeMove | null {
  return row ? { type: 'focus', id: row.branch.id } : null
}

function focusOnChild(rows: readonly TreeRow[], { branch }: TreeRow): TreeMove | null {
  return focusOn(rows.find(({ parent }) => parent === branch.id))
}

/** The next row whose name begins with a letter, round the end. */
function nextNamed(rows: readonly TreeRow[], at: number, letter: string): TreeRow | undefined {
  const begins = ({ branch }: TreeRow) => branch.name.toLowerCase().startsWith(letter.toLowerCase())
  return [...rows.slice(at + 1), ...rows.slice(0, at)].find(begins)
}
