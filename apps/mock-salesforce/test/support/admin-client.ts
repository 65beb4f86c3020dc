import type { WorldSetup } from '@flowscope/reference'
import type { MockSalesforce } from '../../src/index.ts'

export interface AdminAnswer {
  readonly status: number
  readonly body: unknown
}

/** Calls the admin API as a program of this machine would. */
export async function callAdmin(
  mock: MockSalesforce,
  method: string,
  path: string,
  body?: unknown,
): Promise<AdminAnswer> {
  const answer = await fetch(`${mock.adminUrl}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

export interface MadeWorld {
  readonly id: string
  readonly door: { readonly host: string; readonly port: number }
}

export async function makeWorld(mock: MockSalesforce, setup: WorldSetup): Promise<MadeWorld> {
  const { status, body } = await callAdmin(mock, 'POST', '/worlds', { setup })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body as MadeWorld
}
