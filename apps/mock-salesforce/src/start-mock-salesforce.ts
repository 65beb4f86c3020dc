import { openAt, openOwnDoor } from '@flowscope/node-ports'
import { completeOrg, type AppSetup, type OrgSetup, type UserSetup } from '@flowscope/reference'
import type { Faults } from '@flowscope/salesforce-emulator'
import { mockSalesforce } from './app.ts'
import type { Captured } from './capture/capture.ts'
import { createEventStreams } from './capture/event-streams.ts'
import { doorServer, type WorldsByConnection } from './doors/door-server.ts'
import { openOrgDoors } from './doors/org-doors.ts'
import { certifiedHosts } from './https/certified-hosts.ts'
import type { Certificate } from './https/make-certificate.ts'
import { notesOf, type NumberedNote } from './notes.ts'
import { defaultOptions, type MockOptions } from './options.ts'
import type { MockOrg } from './orgs/mock-org.ts'
import { defaultWorld } from './worlds/default-world.ts'
import type { HostedWorld } from './worlds/hosted-world.ts'
import { practiceWorld } from './worlds/practice-world.ts'
import { createRegistry } from './worlds/registry.ts'
import { resettable, type ResettableWorld } from './worlds/resettable.ts'

export interface MockSalesforce {
  /** Where clients find it, `http://localhost:3001`. */
  readonly url: string
  readonly port: number
  /** `http://localhost:3001/__mock` */
  readonly adminUrl: string
  /** Every org by its name, `acme` or `acme--dev`, each with a plain address of its own. */
  readonly orgs: Readonly<Record<string, MockOrg>>
  /** The first app of the orgs, for a client's configuration. */
  readonly app: AppSetup
  /** The first user of the orgs. */
  readonly user: UserSetup
  /** With `https`: the PEM that a client has to trust, for instance by `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string | null
  readonly clock: {
    readonly now: () => number
    /** Moves the default world's clock ahead, by milliseconds. */
    readonly advance: (milliseconds: number) => void
  }
  readonly faults: Faults
  /** What the default world received, the last 200 requests. */
  readonly requests: () => readonly Captured[]
  /** Why each of these requests was answered as it was. */
  readonly notes: () => readonly NumberedNote[]
  /** Begins anew as at the start: nobody is logged in, no token is good, changed settings are back. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/**
 * Starts a mock Salesforce on this machine.
 *
 * @throws AddressTaken when the port belongs to somebody else on either address family
 * @throws RangeError when no org is given, a fault names a route that does not exist
 */
export async function startMockSalesforce(options: MockOptions = {}): Promise<MockSalesforce> {
  const given = { ...defaultOptions, ...options }
  const settings = { ...given, orgs: given.orgs.map(completeOrg) }
  const { host, publicUrl, report, onError } = settings
  const certificate = await certificateFor(settings)
  const connections: WorldsByConnection = new WeakMap()
  const serverFor = (world: HostedWorld, secured: Certificate | null) =>
    doorServer(connections, world, {
      certificate: secured,
      listener: (incoming, outgoing) => {
        app.routing(incoming, outgoing)
      },
    })

  const streams = createEventStreams()
  const world = resettable(() => defaultWorld({ ...settings, port: door.port }))
  const registry = createRegistry({
    limit: settings.worldLimit,
    openDoor: (made) => openOwnDoor(serverFor(made, null)),
    onEnd: streams.end,
  })
  const app = await mockSalesforce({
    ...settings,
    worldOf: (socket) => connections.get(socket) ?? world,
    defaultWorld: world,
    registry,
    makeWorld: (setup) => practiceWorld(setup, { onError, report }),
    streams,
    certificate: certificate?.authority ?? null,
  })
  const door = await openAt(() => serverFor(world, certificate), {
    ...settings,
    variable: '--port or MOCK_PORT',
  })
  const here = addressOf(host, door.port, certificate)
  const url = publicUrl?.origin ?? here
  const orgDoors = await orElse(door.close, () => {
    if (settings.faults.length > 0) world.faults.list()
    return openOrgDoors(world, {
      ...settings,
      url,
      addressAt: (port) => addressOf(host, port, certificate),
      serverFor: (behind) => serverFor(behind, certificate),
    })
  })

  const close = async () => {
    await streams.end()
    await Promise.all([door.close(), orgDoors.close(), registry.close()])
    await app.close()
  }
  const opened: Opened = {
    url,
    port: door.port,
    adminUrl: `${here}/__mock`,
    orgs: orgDoors.orgs,
    certificate: certificate?.authority ?? null,
    close,
  }
  return withInstruments(opened, world, settings.orgs)
}

type Opened = Pick<MockSalesforce, 'url' | 'port' | 'adminUrl' | 'orgs' | 'certificate' | 'close'>

function withInstruments(
  opened: Opened,
  world: ResettableWorld,
  orgs: readonly OrgSetup[],
): MockSalesforce {
  return {
    ...opened,
    get app() {
      return firstOf(
        orgs.flatMap(({ apps }) => apps),
        'app',
      )
    },
    get user() {
      return firstOf(
        orgs.flatMap(({ users }) => users),
        'user',
      )
    },
    clock: { now: world.now, advance: world.advance },
    faults: world.faults,
    requests: world.requests,
    notes: () => notesOf(world),
    reset: world.reset,
  }
}

function firstOf<Item>([first]: readonly Item[], what: string): Item {
  if (first === undefined) throw new RangeError(`The orgs of this mock have no ${what}.`)
  return first
}

/** Takes back what was opened before when the next step fails. */
async function orElse<Opened>(takeBack: () => Promise<void>, open: () => Promise<Opened>) {
  try {
    return await open()
  } catch (error) {
    await takeBack()
    throw error
  }
}

interface CertificateOptions {
  readonly https: boolean
  readonly orgs: readonly OrgSetup[]
  readonly host: string
  readonly publicUrl: URL | null
}

/** Loaded by those who ask for HTTPS: making certificates takes a library. */
async function certificateFor({ https, orgs, host, publicUrl }: CertificateOptions) {
  if (!https) return null
  const { makeCertificate } = await import('./https/make-certificate.ts')
  return makeCertificate(certifiedHosts(orgs, host, publicUrl), Date.now())
}

/** An address at which this machine itself finds what listens at `host`. */
function addressOf(host: string, port: number, certificate: Certificate | null): string {
  const scheme = certificate ? 'https' : 'http'
  return `${scheme}://${reachable(host)}:${String(port)}`
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
