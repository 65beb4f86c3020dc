import { bytesOfText, header, type Headers, type HttpResponse } from '@flowscope/http-message'
import type { WorldSetup } from '@flowscope/reference'
import { wordsOf, type RefusalId, type World } from '@flowscope/salesforce-emulator'
import { asked, bearer, get, soql, textOf, tokensAt, worldOf, type Pairs } from '../walk.ts'

export const data = '/services/data/v68.0'
export const accounts = `${data}/sobjects/Account`
export const accountClass = '/services/apexrest/createAccountRecord'

/** A world, and calls to its APIs with a token of its user. */
export interface Api {
  readonly world: World
  readonly accessToken: string
  readonly get: (target: string, headers?: Headers) => Promise<HttpResponse>
  readonly query: (query: string, headers?: Headers) => Promise<HttpResponse>
  /** Sends `body` as JSON. */
  readonly send: (method: string, target: string, body: unknown) => Promise<HttpResponse>
  /** Sends a body as it is. */
  readonly sendText: (
    method: string,
    target: string,
    text: string,
    headers?: Headers,
  ) => Promise<HttpResponse>
}

export async function apiOf(from?: WorldSetup, parameters: Pairs = asked): Promise<Api> {
  const world = worldOf(from)
  const { access_token: accessToken = '' } = await tokensAt(world, parameters)
  const call: Api['get'] = (target, headers = []) =>
    world.handle(get(target, [...bearer(accessToken), ...headers]))
  const sendText: Api['sendText'] = (method, target, text, headers = []) =>
    world.handle({
      ...get(target, [...bearer(accessToken), ...headers]),
      method,
      body: bytesOfText(text),
    })
  return {
    world,
    accessToken,
    sendText,
    get: call,
    query: (query, headers) => call(soql(query), headers),
    send: (method, target, body) =>
      sendText(method, target, JSON.stringify(body), [['Content-Type', 'application/json']]),
  }
}

/** What an answer says: status, and the JSON of its body. */
export function said(response: HttpResponse): readonly [status: number, body: unknown] {
  return [response.status, JSON.parse(textOf(response)) as unknown]
}

/** The array that a refusal is, in the words of the ledger. */
export function restErrorOf(
  id: RefusalId,
  values: Readonly<Record<string, string>> = {},
  fields?: readonly string[],
): readonly object[] {
  const { code, text } = wordsOf(id)
  const message = (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return [{ message, errorCode: code, ...(fields && { fields }) }]
}

export interface Found {
  readonly totalSize: number
  readonly done: boolean
  readonly nextRecordsUrl?: string
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

export function foundIn(response: HttpResponse): Found {
  return JSON.parse(textOf(response)) as Found
}

export async function namesFound(api: Api, query: string): Promise<readonly unknown[]> {
  return foundIn(await api.query(query)).records.map((record) => record['Name'])
}

/** Makes an account. @returns its id, 18 characters */
export async function created(api: Api, values: object): Promise<string> {
  const { id } = JSON.parse(textOf(await api.send('POST', accounts, values))) as { id: string }
  return id
}

export function usageOf(response: HttpResponse): string | undefined {
  return header(response.headers, 'Sforce-Limit-Info')
}
