/** What a finished mock exam leaves in the log. */
export interface MockExamResult {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly endedAt: number
  readonly minutes: number
  readonly answers: readonly MockExamAnswer[]
}

export interface MockExamAnswer {
  /** The id of an exam question. */
  readonly item: string
  /** Title of the objective it was drawn for. */
  readonly objective: string
  /** Places in the order in which the options are written, counted from 0; empty where it was left out. */
  readonly chosen: readonly number[]
  /** All that is right was chosen, and nothing else. */
  readonly right: boolean
  readonly flagged: boolean
}
