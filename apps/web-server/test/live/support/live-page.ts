import {
  bytesOfText,
  header,
  headerValues,
  noBytes,
  textOfBytes,
  type HttpRequest,
  type HttpResponse,
} from '@flowscope/http-message'
import { dial, nodeCrypto } from '@flowscope/node-ports'
import { practiceRun, type LiveSetup } from '@flowscope/reference'
import {
  digestOfDecisions,
  type Decision,
  type Draft,
  type LiveRunAnswer,
  type LiveStep,
  type MessageEdit,
} from '@flowscope/stage'

/** The name under which browsers know the server; the practice app's callback is there. */
export const authority = 'localhost:3000'

const { client } = practiceRun()
export const secret = client.consumerSecret ?? ''

export function setupAt(mockUrl: string, changes: Partial<LiveSetup> = {}): LiveSetup {
  const { consumerKey, scope, apiVersion } = client
  const loginHost = `acme.my.${new URL(mockUrl).host}`
  const usual = { appKind: 'externalClientApp', pkce: true, usesSecret: true } as const
  return { loginHost, consumerKey, scope, apiVersion, ...usual, ...changes }
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: HttpResponse['headers']
}

/** Sends a request to a server that listens on a port of this computer. */
export async function ask(port: number, request: HttpRequest): Promise<HttpResponse> {
  const outcome = await dial(request, { host: '127.0.0.1', port }, { timeout: 10_000 })
  if (outcome.type === 'failure') throw new Error(outcome.failure.detail)
  return outcome.response
}

/** The calls that the page makes, with the cookies of one browser. */
export class LivePage {
  /** Every answer as it came, head and body. */
  readonly heard: string[] = []
  readonly cookies = new Map<string, string>()
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  async call(method: string, path: string, payload?: object): Promise<Answer> {
    const response = await ask(this.#port, this.#request(method, path, payload))
    for (const line of headerValues(response.headers, 'set-cookie')) this.#keep(line)
    const text = textOfBytes(response.body)
    this.heard.push(JSON.stringify(response))
    const isJson = header(response.headers, 'content-type')?.startsWith('application/json')
    const body: unknown = isJson ? JSON.parse(text) : text
    return { status: response.status, body, headers: response.headers }
  }

  begin(setup: LiveSetup, given: object = { secret }): Promise<Answer> {
    return this.call('POST', '/run', { setup, ...(setup.usesSecret && given) })
  }

  async run(): Promise<LiveRunAnswer> {
    return (await this.call('GET', '/run')).body as LiveRunAnswer
  }

  async journal(): Promise<readonly LiveStep[]> {
    return (await this.run()).journal
  }

  async draft(step: string): Promise<Draft> {
    const place = placeOf(await this.journal())
    return (await this.call('POST', '/run/drafts', { ...place, step })).body as Draft
  }

  async decide(decision: Decision, key?: string): Promise<Answer> {
    const journal = await this.journal()
    const body = { ...placeOf(journal), key: key ?? `key ${String(journal.length)}`, decision }
    return this.call('POST', '/run/decisions', body)
  }

  /** Decides a message in place of the drafted one. */
  async decideEdited(
    step: 'token' | 'query',
    change: (request: HttpRequest) => HttpRequest,
  ): Promise<Answer> {
    const draft = await this.draft(step)
    if (draft.kind !== 'request') throw new Error('The draft is no request')
    const edit: MessageEdit = { kind: 'request', request: change(draft.request) }
    return this.decide({ type: 'send', step, edit })
  }

  #request(method: string, path: string, payload?: object): HttpRequest {
    const body = payload ? bytesOfText(JSON.stringify(payload)) : noBytes
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ')
    return {
      scheme: 'http',
      authority,
      method,
      target: `/api/live${path}`,
      headers: [
        ['Host', authority],
        ['X-Flowscope', 'live'],
        ['Sec-Fetch-Site', 'same-origin'],
        ...(cookie === '' ? [] : [['Cookie', cookie] as const]),
        ...(payload ? [['Content-Type', 'application/json'] as const] : []),
        ...(payload ? [['Content-Length', String(body.length)] as const] : []),
      ],
      body,
    }
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

export function placeOf(journal: readonly LiveStep[]) {
  const decisions = journal.map(({ decision }) => decision)
  return { position: decisions.length, digest: digestOfDecisions(decisions, nodeCrypto) }
}

export const register = { type: 'act', step: 'register' } as const satisfies Decision
export const connect = { type: 'act', step: 'connect' } as const satisfies Decision
export const redirect = { type: 'send', step: 'redirect' } as const satisfies Decision
export const token = { type: 'send', step: 'token' } as const satisfies Decision
