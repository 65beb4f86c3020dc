/** How many were right, of how many. */
export interface Score {
  readonly right: number
  readonly of: number
}
