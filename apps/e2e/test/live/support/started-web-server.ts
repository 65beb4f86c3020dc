import { fileURLToPath } from 'node:url'
import { listen, serverOptions, webServer } from '@flowscope/web-server'
import Fastify from 'fastify'
import type { StandIn } from './stand-in.ts'

export interface StartedWebServer {
  /** `http://localhost:…` */
  readonly url: string
  readonly callbackUrl: string
  readonly port: number
  readonly stop: () => Promise<void>
}

export interface WebServerSettings {
  /** 0, the default, takes a free one; a server that is started again wants its old one. */
  readonly port?: number
  /** Where a mock listens; unless given, nothing does. */
  readonly mockUrl?: string
  readonly publicUrl?: string | null
  readonly now?: () => number
}

const screen = fileURLToPath(new URL('../../../../visualizer/dist', import.meta.url))

/**
 * The web server in this process, with the built screen. Its outgoing calls find the stand-in where
 * they look for Salesforce: that is all that differs from a server that somebody starts. The
 * learner's app gets its callback URL.
 */
export async function startWebServer(
  standIn: StandIn,
  settings: WebServerSettings = {},
): Promise<StartedWebServer> {
  const { port: wanted = 0, mockUrl = 'http://127.0.0.1:9', ...given } = settings
  const app = Fastify(serverOptions)
  await app.register(webServer, {
    publicUrl: null,
    mockUrl,
    screen,
    now: Date.now,
    ...given,
    live: waysTo(standIn),
  })
  const port = await listen(app, { host: 'localhost', port: wanted })
  const url = `http://localhost:${String(port)}`
  const callbackUrl = `${url}/oauth/callback`
  standIn.allowCallback(callbackUrl)
  return { url, callbackUrl, port, stop: () => app.close() }
}

/** What the live network is composed of, with names that lead to the stand-in. */
function waysTo({ ca, door }: StandIn) {
  return {
    resolve: () => Promise.resolve([door.host]),
    addressRule: (address: string) => address === door.host,
    ca: ca.authority,
    dialPort: door.port,
  }
}
