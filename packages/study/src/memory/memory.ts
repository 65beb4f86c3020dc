/** What FSRS keeps of one card: how well it is known, and when it should be asked again. */
export interface Memory {
  readonly state: 'learning' | 'review' | 'relearning'
  /** Milliseconds since the epoch. */
  readonly due: number
  readonly last: number
  /** Days after which nine of ten such cards are still remembered. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** Whole days between `last` and `due`; 0 while it is being learnt. */
  readonly days: number
  /** How far it is in the short steps of learning. */
  readonly step: number
  readonly reviews: number
  readonly lapses: number
}
