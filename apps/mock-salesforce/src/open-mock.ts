import type { RequestListener } from 'node:http'
import { openAt, openOwnDoor } from '@flowscope/node-ports'
import { completeOrg, type OrgSetup } from '@flowscope/reference'
import { mockSalesforce } from './app.ts'
import { createEventStreams } from './capture/event-streams.ts'
import { doorServer, type WorldsByConnection } from './doors/door-server.ts'
import { openOrgDoors } from './doors/org-doors.ts'
import { certifiedHosts } from './https/certified-hosts.ts'
import type { Certificate } from './https/make-certificate.ts'
import { withInstruments } from './instruments.ts'
import type { MockSalesforce } from './mock-salesforce.ts'
import { defaultOptions, type MockOptions } from './options.ts'
import type { SettingsChecks } from './orgs/settings-checks.ts'
import { defaultWorld } from './worlds/default-world.ts'
import type { HostedWorld } from './worlds/hosted-world.ts'
import { practiceWorld } from './worlds/practice-world.ts'
import { createRegistry } from './worlds/registry.ts'
import { resettable } from './worlds/resettable.ts'

/**
 * Opens the doors of a mock whose options are known to fit.
 *
 * @param checks looks at settings that are changed while it runs; `null` where nobody changes any
 * @throws AddressTaken when the port belongs to somebody else on either address family
 * @throws RangeError when a fault names a route that does not exist
 */
export async function openMock(
  options: MockOptions,
  checks: SettingsChecks | null = null,
): Promise<MockSalesforce> {
  const given = { ...defaultOptions, ...options }
  const settings = { ...given, orgs: given.orgs.map(completeOrg) }
  const { host, publicUrl, report, onError } = settings
  const certificate = await certificateFor(settings)
  const connections: WorldsByConnection = new WeakMap()
  const listener: RequestListener = (incoming, outgoing) => {
    app.routing(incoming, outgoing)
  }
  const serverFor = (world: HostedWorld, secured: Certificate | null) =>
    doorServer(connections, world, { certificate: secured, listener })

  const streams = createEventStreams()
  const world = resettable(() => defaultWorld({ ...settings, port: door.port }))
  const registry = createRegistry({
    limit: settings.worldLimit,
    clock: settings.clock,
    openDoor: (made) => openOwnDoor(serverFor(made, null)),
    onEnd: streams.end,
  })
  const authority = certificate?.authority ?? null
  const app = await mockSalesforce({
    ...settings,
    worldOf: (socket) => connections.get(socket) ?? world,
    defaultWorld: world,
    registry,
    makeWorld: (setup) => practiceWorld(setup, { onError, report }),
    ownPort: () => door.port,
    streams,
    certificate: authority,
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
      checks,
      addressAt: (port) => addressOf(host, port, certificate),
      serverFor: (behind) => serverFor(behind, certificate),
    })
  })

  const close = async () => {
    await streams.end()
    await Promise.all([door.close(), orgDoors.close(), registry.close()])
    await app.close()
  }
  const { port } = door
  const { orgs } = orgDoors
  const opened = { url, port, adminUrl: `${here}/__mock`, orgs, certificate: authority, close }
  return withInstruments(opened, world, settings.orgs, checks)
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
