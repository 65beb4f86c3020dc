export type BranchOutcome = 'open' | 'refused' | 'cancelled' | 'finished'

/** A run among the runs of this session. */
export interface BranchView {
  readonly id: string
  readonly name: string
  /** The run that it left; `null` for one that began by itself. */
  readonly parent: string | null
  /** How many steps it shares with that run. */
  readonly shared: number
  readonly steps: number
  readonly outcome: BranchOutcome
  readonly pinned: boolean
  readonly folded: boolean
}

export interface BranchActions {
  readonly open: (id: string) => void
  readonly unfold: (id: string) => void
  readonly pin: (id: string, pinned: boolean) => void
  readonly rename: (id: string, name: string) => void
  readonly compare: (a: string, b: string) => void
}
