import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import { openOwnDoor, type Door } from '@flowscope/node-ports'
import type { LoginPages } from './login-pages.ts'
import { everyHost } from './salesforce-hosts.ts'
import { createTestCa, type Issued, type TestCa } from './test-ca.ts'

/** A loopback port at Salesforce's names, behind TLS; whoever stands behind it may change. */
export interface SecureDoor {
  readonly ca: TestCa
  /** Where it really listens. */
  readonly door: Door
  /** Presents another certificate from now on, for a test of what a client says to it. */
  readonly present: (host: string, issued: Issued) => void
  /** From now on this one answers. */
  readonly answerBy: (listener: RequestListener) => void
  readonly close: () => Promise<void>
}

/** A server at Salesforce's names on a loopback port, for whoever is led to it. */
export interface StandIn extends Omit<SecureDoor, 'answerBy'> {
  /** What the user does at its pages. */
  readonly pages: LoginPages
  /** Adds a callback URL to the learner's app. */
  readonly allowCallback: (url: string) => void
  /** From now on no access token is good that was issued before; refresh tokens are. */
  readonly endSessions: () => void
}

/**
 * Opens a port with a certificate for each of Salesforce's names. A client that asks for another
 * name, or for none, gets no connection.
 */
export async function openSecureDoor(): Promise<SecureDoor> {
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
  let listener: RequestListener = (_incoming, outgoing) => outgoing.destroy()
  const server = createServer(
    {
      SNICallback: (host, answer) => {
        const context = contexts.get(host)
        if (context) answer(null, context)
        else answer(new Error(`Nobody here is ${host}.`))
      },
    },
    (incoming, outgoing) => {
      listener(incoming, outgoing)
    },
  )
  const { close, ...door } = await openOwnDoor(server)
  const answerBy = (next: RequestListener) => {
    listener = next
  }
  return { ca, door, present, answerBy, close }
}
