import { asBytes } from '../../packages/http-message/src/index.ts'
import { nodeCrypto } from '../../packages/node-ports/src/index.ts'
import { practiceDice } from '../../packages/ports/src/index.ts'
import { acmeOrg, completeWorld } from '../../packages/reference/src/index.ts'
import { createWorld } from '../../packages/salesforce-emulator/src/index.ts'
import { runAsApps, runAsForms, runAsUsers } from './run-as-apps.mjs'

const authority = 'acme.my.localhost:3001'
const start = 1_767_607_200_000

/** A world in this process whose clock stands, with many apps that may use client credentials. */
export function worldOf() {
  const orgs = [{ ...acmeOrg, apps: runAsApps, users: runAsUsers }]
  const setup = completeWorld({ seed: 'bench', startsAt: start, tick: 0, port: 3001, orgs })
  return createWorld(setup, { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, 'bench') })
}

/** The n-th access token by the client credentials flow; the apps take turns. */
export async function issue(world, ordinal) {
  const { status } = await world.handle(requests[ordinal % requests.length])
  if (status !== 200) throw new Error(`client credentials answered ${String(status)}`)
}

const requests = runAsForms.map((form) => ({
  scheme: 'http',
  authority,
  method: 'POST',
  target: '/services/oauth2/token',
  headers: [
    ['Host', authority],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ],
  body: asBytes(form),
}))

/** Bytes in use once everything that can be collected is. */
export function heapInUse() {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
