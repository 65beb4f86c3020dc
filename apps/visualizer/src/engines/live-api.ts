import type {
  Decision,
  Draft,
  LiveOverview,
  LiveRunAnswer,
  LiveSetup,
  LiveStep,
  Performed,
  PreflightCheck,
  StepId,
} from '@flowscope/stage'
import { liveApiWords as words } from '../words/live-api.ts'

/** The live API told why it did not do what was asked. */
export class LiveError extends Error {
  override readonly name = 'LiveError'
  readonly status: number
  /** Such as `runForgotten`. */
  readonly code: string
  /** How the run stands, where the page knew of another one. */
  readonly journal: readonly LiveStep[] | null

  constructor(status: number, code: string, message: string, journal: readonly LiveStep[] | null) {
    super(message)
    this.status = status
    this.code = code
    this.journal = journal
  }
}

/** How many decisions the page knows of, and which. */
export interface LivePlace {
  readonly position: number
  readonly digest: string
}

export type Secret = string | { readonly environment: true }

/** `go` is where the browser itself has to ask, once. */
export type Decided = Performed | { readonly go: string }

export const liveApi = {
  overview: () => asked<LiveOverview>('GET', ''),
  preflight: (setup: LiveSetup) =>
    asked<{ readonly checks: readonly PreflightCheck[] }>('POST', '/preflight', { setup }),
  begin: (setup: LiveSetup, secret: Secret | null) =>
    asked<LiveRunAnswer>('POST', '/run', { setup, ...(secret !== null && { secret }) }),
  run: () => asked<LiveRunAnswer>('GET', '/run'),
  draft: (place: LivePlace, step: StepId) =>
    asked<Draft>('POST', '/run/drafts', { ...place, step }),
  decide: (place: LivePlace, key: string, decision: Decision) =>
    asked<Decided>('POST', '/run/decisions', { ...place, key, decision }),
  forget: () => asked<undefined>('DELETE', '/run'),
} as const

async function asked<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await sent(method, path, body)
  if (answer.status === 204) return undefined as Answer
  const told: unknown = await answer.json().catch(() => null)
  if (answer.ok && told !== null) return told as Answer
  throw errorOf(answer, told as Refusal | null)
}

async function sent(method: string, path: string, body?: object): Promise<Response> {
  try {
    return await fetch(`/api/live${path}`, {
      method,
      headers: {
        ...(method !== 'GET' && { 'x-flowscope': 'live' }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
  } catch {
    throw new LiveError(0, 'serverAway', words.serverAway, null)
  }
}

interface Refusal {
  readonly error?: string
  readonly message?: string
  readonly journal?: readonly LiveStep[]
}

/** A server of another kind answers with a page, or with nothing at all. */
function errorOf({ status }: Response, told: Refusal | null): LiveError {
  const { error = 'noLiveServer', message = words.noLiveServer, journal = null } = told ?? {}
  return new LiveError(status, error, message, journal)
}
