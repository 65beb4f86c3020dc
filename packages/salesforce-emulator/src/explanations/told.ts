/** What the teacher's note says of a check. */
export interface Told {
  /** When the check let the request through, or the endpoint answered. */
  readonly passed: string
  /** When it did not; left out where nothing can be refused. */
  readonly refused?: string
}

export type Explanations = Readonly<Record<string, Told>>
