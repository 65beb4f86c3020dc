/** Which requests a fault strikes: those for which all that is given holds. */
interface FaultScope {
  /** The name of a route, such as `token`. */
  readonly route?: string
  /** A path in which `*` stands for any text, `/services/data/*`. */
  readonly path?: string
  readonly method?: string
  /** 0 to 1, drawn from the world's seed. */
  readonly probability?: number
  /** Every n-th request of those that route, path and method name. */
  readonly every?: number
  /** After so many strikes the rule is over; 1 means once. */
  readonly times?: number
}

/** Something that goes wrong on purpose. None is there unless it is switched on. */
export type FaultRule = FaultScope &
  (
    | { readonly fault: 'latency'; readonly milliseconds: number }
    | { readonly fault: 'serverError'; readonly status?: ServerErrorStatus }
    /** The connection ends without an answer. */
    | { readonly fault: 'cut' }
    /** The answer of a server that is asked too often. */
    | { readonly fault: 'rateLimit' }
  )

export type ServerErrorStatus = 500 | 502 | 503 | 504
