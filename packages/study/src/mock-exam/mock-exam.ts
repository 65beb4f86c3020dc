/** A mock exam that is being sat. It is plain data, so that it outlives a reload. */
export interface MockExam {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly minutes: number
  /** In the order in which they are asked; never empty. */
  readonly questions: readonly DrawnQuestion[]
  /** Which one is looked at, counted from 0. */
  readonly at: number
  /** Chosen options by question, as places in the order in which they are written. */
  readonly chosen: Readonly<Record<string, readonly number[]>>
  readonly flagged: readonly string[]
}

export interface DrawnQuestion {
  /** The id of an exam question. */
  readonly item: string
  /** Title of the objective it was drawn for. */
  readonly objective: string
  /** The order in which the options are shown: places in the order in which they are written. */
  readonly order: readonly number[]
}
