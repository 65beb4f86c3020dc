import { request, type RequestOptions } from 'node:https'
import { text } from 'node:stream/consumers'
import type { StandIn } from './stand-in.ts'

export interface Told {
  readonly status: number
  readonly location: string | null
  readonly body: string
}

export interface Question extends Pick<RequestOptions, 'method' | 'ca' | 'servername'> {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends one request to a host of the stand-in, over TLS and trusting its authority. */
export function ask(
  { ca, door }: StandIn,
  host: string,
  path: string,
  { body, ...question }: Question = {},
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const headers = { host, ...question.headers }
    const options = { ...door, path, ca: ca.authority, servername: host, ...question, headers }
    const sent = request({ ...options, agent: false }, (incoming) => {
      text(incoming).then((answer) => {
        const { statusCode = 0, headers: told } = incoming
        resolve({ status: statusCode, location: told.location ?? null, body: answer })
      }, reject)
    })
    sent.on('error', reject).end(body)
  })
}

/** Sends a form. */
export function post(
  standIn: StandIn,
  host: string,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<Told> {
  return ask(standIn, host, path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
}
