import { Agent, request as askHttp } from 'node:http'
import { nodeCrypto } from '@flowscope/node-ports'
import type { RunSetup } from '@flowscope/reference'
import {
  digestOfDecisions,
  StageError,
  type Decision,
  type Draft,
  type Performed,
  type StepId,
} from '@flowscope/stage'

/** What a decision led to, on either engine: an outcome, or the sentence that says why not. */
export type Result =
  | { readonly kind: 'performed'; readonly performed: Performed }
  | { readonly kind: 'notPossible'; readonly message: string }

export interface WireRun {
  /** @throws StageError when the step is not possible behind this prefix */
  readonly draft: (prefix: readonly Decision[], step: StepId, as?: 'attacker') => Promise<Draft>
  readonly perform: (
    prefix: readonly Decision[],
    key: string,
    decision: Decision,
  ) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Performs runs over the web server's API, and never asks it to rebuild one. */
export function wireClient(webServerUrl: string) {
  const agent = new Agent({ keepAlive: true })
  const ask = (method: string, path: string, body?: object) =>
    answerOf(`${webServerUrl}/api/runs${path}`, method, agent, body)
  const open = async (setup: RunSetup): Promise<WireRun> => {
    const { id } = expected(201, await ask('POST', '', { setup })) as { readonly id: string }
    return {
      draft: async (prefix, step, as) =>
        draftOf(
          await ask('POST', `/${id}/drafts`, { ...placeOf(prefix), step, ...(as && { as }) }),
        ),
      perform: async (prefix, key, decision) =>
        resultOf(await ask('POST', `/${id}/decisions`, { ...placeOf(prefix), key, decision })),
      close: async () => {
        expected(204, await ask('DELETE', `/${id}`))
      },
    }
  }
  return {
    open,
    close: () => {
      agent.destroy()
    },
  }
}

interface Answer {
  readonly status: number
  readonly text: string
}

function placeOf(prefix: readonly Decision[]) {
  return { position: prefix.length, digest: digestOfDecisions(prefix, nodeCrypto) }
}

function draftOf(answer: Answer): Draft {
  const message = whyNotPossible(answer)
  if (message !== null) throw new StageError(message)
  return expected(200, answer) as Draft
}

function resultOf(answer: Answer): Result {
  const message = whyNotPossible(answer)
  if (message !== null) return { kind: 'notPossible', message }
  return { kind: 'performed', performed: expected(200, answer) as Performed }
}

function whyNotPossible({ status, text }: Answer): string | null {
  if (status !== 422) return null
  return (JSON.parse(text) as { readonly message: string }).message
}

function expected(status: number, answer: Answer): unknown {
  if (answer.status !== status) {
    throw new Error(`The web server answered ${String(answer.status)}: ${answer.text}`)
  }
  return answer.text === '' ? undefined : JSON.parse(answer.text)
}

function answerOf(url: string, method: string, agent: Agent, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = body && JSON.stringify(body)
    const asking = askHttp(
      url,
      { method, agent, headers: text === undefined ? {} : { 'content-type': 'application/json' } },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        })
      },
    )
    asking.on('error', reject)
    asking.end(text)
  })
}
