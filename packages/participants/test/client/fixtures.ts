import { bytesOfText, noBytes, type HttpRequest, type HttpResponse } from '@flowscope/http-message'
import { nodeCrypto } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { practiceClient } from '@flowscope/reference'
import { makeAttempt } from '../../src/index.ts'

export const crypto = nodeCrypto
export const dice = practiceDice(crypto, 'tests')
export const client = practiceClient
export const now = 1_767_607_200_000

export const attempt = makeAttempt(client, { crypto, dice }, 1)
export const otherAttempt = makeAttempt(client, { crypto, dice }, 2)

export function get(target: string, cookie?: string): HttpRequest {
  return {
    scheme: 'http',
    authority: 'localhost:3000',
    method: 'GET',
    target,
    headers: [['Host', 'localhost:3000'], ...(cookie ? [['Cookie', cookie] as const] : [])],
    body: noBytes,
  }
}

export function cookieOf({ cookie }: typeof attempt): string {
  return `${cookie.name}=${cookie.value}`
}

export function answer(status: number, body: unknown, type = 'application/json'): HttpResponse {
  return {
    status,
    reason: status === 200 ? 'OK' : 'Bad Request',
    headers: [['Content-Type', type]],
    body: bytesOfText(typeof body === 'string' ? body : JSON.stringify(body)),
  }
}
