import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import { openOwnDoor, type Door } from '@flowscope/node-ports'
import type { LoginPages } from './login-pages.ts'
import { everyHost } from './salesforce-hosts.ts'
import { createTestCa, type Issued, type TestCa } from './test-ca.ts'

/** A server at Salesforce's names on a loopback port, for whoever is led to it. */
export interface StandIn {
  readonly ca: TestCa
  /** Where it really listens. */
  readonly door: Door
  /** What the user does at its pages. */
  readonly pages: LoginPages
  /** Adds a callback URL to the learner's app. */
  readonly allowCallback: (url: string) => void
  /** From now on no access token is good that was issued before; refresh tokens are. */
  readonly endSessions: () => void
  /** Presents another certificate from now on, for a test of what a client says to it. */
  readonly present: (host: string, issued: Issued) => void
  readonly close: () => Promise<void>
}

/**
 * Puts a listener behind TLS with a certificate for each of Salesforce's names. A client that asks
 * for another name, or for none, gets no connection.
 */
export async function openSecureDoor(listener: RequestListener) {
  const ca = await createTestCa()
  const contexts = new Map<string, SecureContext>()
  const present = (host: string, issued: Issued) => {
    contexts.set(host, createSecureContext(issued))
  }
  await Promise.all(
    everyHost.map(async (host) => {
      present(host, await ca.issue(host))
    }),
  )
  const server = createServer(
    {
      SNICallback: (host, answer) => {
        const context = contexts.get(host)
        if (context) answer(null, context)
        else answer(new Error(`Nobody here is ${host}.`))
      },
    },
    listener,
  )
  const { close, ...door } = await openOwnDoor(server)
  return { ca, door, present, close }
}
