import {
  header,
  type HttpRequest,
  type Outcome,
  type RequestHandler,
} from '@flowscope/http-message'
import {
  withChange,
  type FaultRule,
  type TeachersNote,
  type WorldChange,
  type WorldSetup,
} from '@flowscope/reference'
import { hostNotFound } from './authorities.ts'
import type { Network } from './network.ts'

export interface PageWorld {
  readonly handle: RequestHandler
  readonly note: (ordinal: number) => TeachersNote | null
  readonly advance: (milliseconds: number) => void
  readonly now: () => number
  readonly change: (change: (setup: WorldSetup) => WorldSetup) => void
  readonly faults: { readonly set: (rules: readonly FaultRule[]) => void }
}

export interface PageNetworkOptions {
  readonly world: PageWorld
  /** Where the world answers, see `worldAuthorities`. */
  readonly authorities: readonly string[]
}

/** All parties in one place: a message goes from hand to hand and never touches a socket. */
export function pageNetwork({ world, authorities }: PageNetworkOptions): Network {
  const handlers = new Map<string, RequestHandler>(
    authorities.map((authority) => [authority, world.handle]),
  )
  return {
    send: (request) => deliver(handlers.get(request.authority.toLowerCase()), request),
    serve: (authority, handler) => {
      handlers.set(authority.toLowerCase(), handler)
      return Promise.resolve()
    },
    world: {
      note: (ordinal) => Promise.resolve(world.note(ordinal)),
      advance: (milliseconds) => {
        world.advance(milliseconds)
        return Promise.resolve(world.now())
      },
      configure: async (change) => {
        configure(world, change)
      },
    },
    close: () => Promise.resolve(),
  }
}

function configure(world: PageWorld, change: WorldChange): void {
  if (change.at === 'faults') world.faults.set(change.rules)
  else world.change((setup) => withChange(setup, change))
}

async function deliver(
  handler: RequestHandler | undefined,
  request: HttpRequest,
): Promise<Outcome> {
  if (!handler) return hostNotFound(request.authority)
  try {
    return { type: 'response', response: await handler(asReceived(request)) }
  } catch {
    const detail = `${request.authority} closed the connection before it had answered.`
    return { type: 'failure', failure: { kind: 'connectionCut', detail } }
  }
}

/** What a server reads off a socket: no authority but its Host line, no white space around values. */
function asReceived(request: HttpRequest): HttpRequest {
  return {
    ...request,
    scheme: 'http',
    authority: header(request.headers, 'Host') ?? '',
    headers: request.headers.map(([name, value]) => [name, value.replace(/^[ \t]+|[ \t]+$/g, '')]),
  }
}
