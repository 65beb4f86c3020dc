import type { Handled } from '../worlds/hosted-world.ts'
import { errorText } from './error-log.ts'
import { maskSecrets } from './mask-secrets.ts'
import { maskTarget } from './mask-target.ts'
import { toldError } from './told-error.ts'

export interface Log {
  readonly say: (message: string, fields?: Readonly<Record<string, unknown>>) => void
  readonly request: (handled: Handled) => void
  readonly error: (error: unknown) => void
}

export interface LogOptions {
  /** `text` is for people, `json` has an object on each line. */
  readonly format: 'text' | 'json'
  readonly write: (line: string) => void
  readonly now: () => Date
  /** Values that are secret whatever they look like. */
  readonly secrets: readonly string[]
}

/** One line for each thing that happened. No secret is on any of them. */
export function createLog({ format, write, now, secrets }: LogOptions): Log {
  const line = (level: string, text: string, fields: Readonly<Record<string, unknown>>) => {
    if (format === 'text') write(`${printable(text)}\n`)
    else write(`${JSON.stringify({ time: now().toISOString(), level, ...fields })}\n`)
  }
  return {
    say: (message, fields = {}) => {
      line('info', message, { message: message.trim(), ...fields })
    },
    request: (handled) => {
      const seen = seenOf(handled, secrets)
      line('info', `${clockOf(now())} ${textOf(seen)}`, seen)
    },
    error: (error) => {
      const told = toldError(error, secrets)
      line('error', `${clockOf(now())} ${errorText(told)}`, { message: told.message, error: told })
    },
  }
}

interface Seen extends Readonly<Record<string, unknown>> {
  readonly method: string
  readonly host: string
  readonly target: string
  /** `null` where a fault cut the connection. */
  readonly status: number | null
  readonly milliseconds: number
  /** The check that refused. */
  readonly check?: string
}

function seenOf(handled: Handled, secrets: readonly string[]): Seen {
  const { request, response, milliseconds, note } = handled
  const told = note()
  return {
    method: request.method,
    host: maskSecrets(request.authority, secrets),
    target: maskTarget(request.target, secrets),
    status: response?.status ?? null,
    milliseconds: Math.round(milliseconds * 10) / 10,
    ...(told === null || told.passed ? {} : { check: told.check }),
  }
}

function textOf({ method, target, status, milliseconds, check }: Seen): string {
  const end = check === undefined ? '' : `  ${check}`
  return `${method} ${target} ${status === null ? 'cut' : String(status)} ${String(milliseconds)} ms${end}`
}

/** No stranger's request moves the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/[^\n\t\x20-\x7e\u00a1-\uffff]/g, '?')
}

/** The time of day, as a terminal needs it. */
function clockOf(moment: Date): string {
  return moment.toISOString().slice(11, 19)
}
