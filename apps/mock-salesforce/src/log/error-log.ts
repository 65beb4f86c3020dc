import { toldError, type ToldError } from './told-error.ts'

/** Where errors go when nobody else wants them: to stderr, without secrets. */
export function errorLog(error: unknown): void {
  process.stderr.write(`${errorText(toldError(error))}\n`)
}

export function errorText({ name, message, stack, cause }: ToldError): string {
  const own = stack ?? `${name}: ${message}`
  return cause === undefined ? own : `${own}\nbecause of ${errorText(cause)}`
}
