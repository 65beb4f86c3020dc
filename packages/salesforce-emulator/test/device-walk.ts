import type { HttpResponse } from '@flowscope/http-message'
import { practiceApp } from '@flowscope/reference'
import type { RefusalId, World } from '@flowscope/salesforce-emulator'
import { expect } from 'vitest'
import {
  browserAt,
  but,
  errorOf,
  jsonOf,
  logIn,
  nextOf,
  setupWith,
  token,
  worldOf,
  type Browser,
  type Pairs,
} from './walk.ts'

export const deviceApp = { enableDeviceFlow: true, requireSecretForWebServerFlow: false } as const
export const deviceWorld = (changes: Parameters<typeof setupWith>[0] = {}) =>
  worldOf(setupWith({ ...deviceApp, ...changes }))

export const starting: Pairs = { response_type: 'device_code', client_id: practiceApp.consumerKey }
export const minute = 60_000

export interface Started {
  readonly device_code: string
  readonly user_code: string
}

export async function start(
  world: World,
  changes: Readonly<Record<string, string | undefined>> = {},
) {
  return jsonOf(await token(world, but(starting, changes))) as unknown as Started
}

export function poll(world: World, { device_code }: Started, changes: Pairs = {}) {
  const form = { grant_type: 'device', client_id: practiceApp.consumerKey, code: device_code }
  return token(world, { ...form, ...changes })
}

export async function pollLater(world: World, started: Started) {
  world.advance(5000)
  return poll(world, started)
}

export async function typeCode(browser: Browser, userCode: string) {
  return browser.submit(await browser.open('/setup/connect'), { user_code: userCode })
}

/** From the code to the page with Allow and Deny. */
export async function consentFor(browser: Browser, { user_code }: Started) {
  const typed = await typeCode(browser, user_code)
  return logIn(browser, await browser.open(nextOf(typed)))
}

export async function press(world: World, started: Started, button: 'allow' | 'deny') {
  const browser = browserAt(world)
  return browser.submit(await consentFor(browser, started), { [button]: button })
}

export async function isRefused(world: World, answer: Promise<HttpResponse>, id: RefusalId) {
  const response = await answer
  expect([response.status, jsonOf(response)]).toEqual([400, errorOf(id)])
  const note = world.note(world.requestCount())
  expect(note?.fix).toEqual(expect.any(String))
  expect(note?.causes).not.toEqual([])
}
