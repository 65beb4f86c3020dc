import type { Engine, EngineRun } from '@flowscope/flow'
import { base64url, pageCrypto } from '@flowscope/ports'
import type { RunSetup } from '@flowscope/reference'
import { digestOfDecisions, type Decision, type Draft, type Performed } from '@flowscope/stage'

/** Sockets on this machine: the web server performs the run, this page keeps its journal. */
export const wireEngine: Engine = {
  name: 'wire',
  open: async (setup) => {
    const name = placeOf(setup)
    const id = remembered(name) ?? (await openedRun(setup))
    remember(name, id)
    const run = wireRun(id, setup)
    return {
      ...run,
      close: () => {
        remember(name, null)
        return run.close()
      },
    }
  },
}

/** A reload finds the server's run again, which still knows the decision that was in flight. */
function placeOf(setup: RunSetup): string {
  const digest = crypto.sha256(new TextEncoder().encode(JSON.stringify(setup)))
  return `flowscope wire run ${base64url(digest)}`
}

function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

function remember(name: string, id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, id)
  } catch {
    // A browser that keeps nothing only costs a rebuild after a reload.
  }
}

async function openedRun(setup: RunSetup): Promise<string> {
  const { id } = await answered<{ readonly id: string }>(await call('POST', '', { setup }))
  return id
}

/** The run API told why it did not do what was asked. */
class WireError extends Error {
  override readonly name = 'WireError'
  readonly status: number
  /** Such as `mockAway`. */
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

function wireRun(id: string, setup: RunSetup): EngineRun {
  const run = `/${id}`
  const rebuild = async (prefix: readonly Decision[]) => {
    const keys = prefix.map((_, index) => `replayed ${String(index)}`)
    await answered(await call('PUT', run, { setup, decisions: prefix, keys }))
  }
  const ask = async <T>(path: string, prefix: readonly Decision[], question: object) => {
    const body = { position: prefix.length, digest: digestOf(prefix), ...question }
    const answer = await call('POST', run + path, body)
    if (!isLost(answer)) return answered<T>(answer)
    await rebuild(prefix)
    return answered<T>(await call('POST', run + path, body))
  }
  return {
    draft: (prefix, step, as) => ask<Draft>('/drafts', prefix, { step, ...(as && { as }) }),
    perform: (prefix, key, decision) => ask<Performed>('/decisions', prefix, { key, decision }),
    close: async () => {
      await answered(await call('DELETE', run))
    },
  }
}

/** The server has lost its place in the run, or the run itself: both are cured by a rebuild. */
const isLost = ({ status }: Response) => status === 404 || status === 409

const crypto = pageCrypto(globalThis.crypto.subtle)

const digestOf = (decisions: readonly Decision[]) => digestOfDecisions(decisions, crypto)

async function call(method: string, path: string, body?: object): Promise<Response> {
  try {
    return await fetch(`/api/runs${path}`, {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  } catch {
    throw new WireError(0, 'serverAway', 'The web server does not answer. Start it with npm start.')
  }
}

async function answered<T>(answer: Response): Promise<T> {
  if (answer.status === 204) return undefined as T
  const told: unknown = await answer.json().catch(() => null)
  if (answer.ok) return told as T
  const { error, message } = (told ?? {}) as { readonly error?: string; readonly message?: string }
  throw new WireError(
    answer.status,
    error ?? 'unknown',
    message ?? `The web server answered ${String(answer.status)}.`,
  )
}
