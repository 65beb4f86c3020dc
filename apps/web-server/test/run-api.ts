import { nodeCrypto } from '@flowscope/node-ports'
import { practiceRun } from '@flowscope/reference'
import { digestOfDecisions, type Decision, type Performed } from '@flowscope/stage'
import { appWith } from './started-app.ts'

/** A web server beside a mock, and the calls that the page makes. */
export async function runApi(mockUrl: string) {
  const app = await appWith({ mockUrl })
  const ask = async (method: 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
    const url = `/api/runs${path}`
    const answer = await app.inject({ method, url, ...(payload && { payload }) })
    const body: unknown = answer.body === '' ? null : answer.json()
    return { status: answer.statusCode, body }
  }
  const open = async (setup = practiceRun()) => {
    const { body } = await ask('POST', '', { setup })
    return (body as { readonly id: string }).id
  }
  const decide = (
    id: string,
    prefix: readonly Decision[],
    decision: Decision,
    key = `key ${String(prefix.length)}`,
  ) => ask('POST', `/${id}/decisions`, { ...placeOf(prefix), key, decision })
  return {
    ask,
    open,
    decide,
    draft: (id: string, prefix: readonly Decision[], step: string) =>
      ask('POST', `/${id}/drafts`, { ...placeOf(prefix), step }),
    /** Performs decisions one after the other. @returns the last outcome */
    walk: async (id: string, decisions: readonly Decision[]): Promise<Performed> => {
      let last: unknown = null
      for (const [index, decision] of decisions.entries()) {
        const { status, body } = await decide(id, decisions.slice(0, index), decision)
        if (status !== 200) throw new Error(`${String(status)} ${JSON.stringify(body)}`)
        last = body
      }
      return last as Performed
    },
  }
}

export function placeOf(prefix: readonly Decision[]) {
  return { position: prefix.length, digest: digestOfDecisions(prefix, nodeCrypto) }
}

export const authorize: Decision = { type: 'send', step: 'authorize' }

/** The walk as far as the authorize request. */
export const beginning: readonly Decision[] = [
  { type: 'act', step: 'register' },
  { type: 'act', step: 'connect' },
  { type: 'send', step: 'redirect' },
  authorize,
]
