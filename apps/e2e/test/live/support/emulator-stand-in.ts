import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { HttpRequest, HttpResponse } from '@flowscope/http-message'
import { answerWith, nodeCrypto, requestOf } from '@flowscope/node-ports'
import { appIn, completeWorld, nameOfOrg, orgIn, withApp } from '@flowscope/reference'
import { ConnectionCut, createWorld, type World } from '@flowscope/salesforce-emulator'
import { emulatorPages } from './login-pages.ts'
import { learnersApp, northwindOrg, northwindSandbox } from './northwind.ts'
import { openSecureDoor, type SecureDoor, type StandIn } from './stand-in.ts'

export interface EmulatorStandIn extends StandIn {
  /** The orgs of Northwind: settings, faults, clock and teacher's notes. */
  readonly world: World
  /** Everything that it was asked, in order, and what it answered. */
  readonly heard: readonly Heard[]
}

export interface Heard {
  readonly request: HttpRequest
  readonly response: HttpResponse
}

const orgs = [northwindOrg, northwindSandbox]

/**
 * Our emulator at Salesforce's names, on HTTPS, with real time and real dice.
 *
 * @param at a door to stand behind; unless given, a new one
 */
export async function openEmulatorStandIn(at?: SecureDoor): Promise<EmulatorStandIn> {
  const world = northwind()
  const heard: Heard[] = []
  const { answerBy, ...door } = at ?? (await openSecureDoor())
  answerBy((incoming, outgoing) => {
    void answerFrom(world, heard, incoming, outgoing)
  })
  return {
    ...door,
    world,
    heard,
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

async function answerFrom(
  world: World,
  heard: Heard[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  try {
    const request = requestOf(incoming, await buffer(incoming))
    const response = await world.handle(request)
    heard.push({ request, response })
    answerWith(outgoing, response)
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
