import { Agent, request as askHttp } from 'node:http'
import { nodeCrypto } from '@flowscope/node-ports'
import type { RunSetup } from '@flowscope/reference'
import { digestOfDecisions, type Decision, type Performed } from '@flowscope/stage'

/** What a decision led to, on either engine: an outcome, or the sentence that says why not. */
export type Result =
  | { readonly kind: 'performed'; readonly performed: Performed }
  | { readonly kind: 'notPossible'; readonly message: string }

export interface WireRun {
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
      perform: async (prefix, key, decision) =>
        resultOf(
          await ask('POST', `/${id}/decisions`, {
            position: prefix.length,
            digest: digestOfDecisions(prefix, nodeCrypto),
            key,
            decision,
          }),
        ),
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

function resultOf(answer: Answer): Result {
  if (answer.status === 422) {
    const { message } = JSON.parse(answer.text) as { readonly message: string }
    return { kind: 'notPossible', message }
  }
  return { kind: 'performed', performed: expected(200, answer) as Performed }
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
