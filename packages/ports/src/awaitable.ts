/** A value that is there already, or is promised. */
export type Awaitable<Value> = Value | Promise<Value>

/**
 * Goes on with a value: at once where it is there, later where it is promised. A promise that nobody
 * needs costs more than most steps.
 *
 * @throws what `next` throws, where the value is there
 */
export function after<Value, Next>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Next>,
): Awaitable<Next> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Does what may fail, now or later, and recovers in either case. */
export function attempt<Value>(
  work: () => Awaitable<Value>,
  recover: (error: unknown) => Awaitable<Value>,
): Awaitable<Value> {
  try {
    const value = work()
    return value instanceof Promise ? value.catch(recover) : value
  } catch (error) {
    return recover(error)
  }
}
