/** A step is not possible here. The message says what is missing and what to do about it. */
export class StageError extends Error {
  override readonly name = 'StageError'
}
