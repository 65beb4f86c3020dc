import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { answerWith, nodeCrypto, requestOf } from '@flowscope/node-ports'
import { appIn, completeWorld, nameOfOrg, orgIn, withApp } from '@flowscope/reference'
import { ConnectionCut, createWorld, type World } from '@flowscope/salesforce-emulator'
import { emulatorPages } from './login-pages.ts'
import { learnersApp, northwindOrg, northwindSandbox } from './northwind.ts'
import { openSecureDoor, type StandIn } from './stand-in.ts'

export interface EmulatorStandIn extends StandIn {
  /** The orgs of Northwind: settings, faults, clock and teacher's notes. */
  readonly world: World
}

const orgs = [northwindOrg, northwindSandbox]

/** Our emulator at Salesforce's names, on HTTPS, with real time and real dice. */
export async function openEmulatorStandIn(): Promise<EmulatorStandIn> {
  const world = northwind()
  const door = await openSecureDoor((incoming, outgoing) => {
    void answerFrom(world, incoming, outgoing)
  })
  return {
    ...door,
    world,
    pages: emulatorPages,
    allowCallback: (url) => {
      allowCallback(world, url)
    },
    endSessions: () => {
      world.advance(sessionLife)
    },
  }
}

const sessionLife = northwindOrg.sessionTimeoutMinutes * 60_000

function northwind(): World {
  const setup = completeWorld({ seed: '', startsAt: Date.now(), tick: 0, port: 443, orgs })
  return createWorld(setup, {
    crypto: nodeCrypto,
    dice: { bytes: (_label, length) => randomBytes(length) },
    clock: { now: Date.now },
    domain: 'salesforce.com',
  })
}

async function answerFrom(world: World, incoming: IncomingMessage, outgoing: ServerResponse) {
  try {
    answerWith(outgoing, await world.handle(requestOf(incoming, await buffer(incoming))))
  } catch (error) {
    outgoing.destroy(error instanceof ConnectionCut ? undefined : (error as Error))
  }
}

function allowCallback(world: World, url: string): void {
  const { consumerKey } = learnersApp
  for (const name of orgs.map(nameOfOrg)) {
    world.change((setup) => {
      const { callbackUrls } = appIn(orgIn(setup, name), consumerKey)
      return withApp(setup, name, consumerKey, {
        callbackUrls: [...new Set([...callbackUrls, url])],
      })
    })
  }
}
