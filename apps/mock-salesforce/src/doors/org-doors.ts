import type { Server } from 'node:http'
import { openAt, type OpenDoor } from '@flowscope/node-ports'
import { nameOfOrg, type OrgSetup } from '@flowscope/reference'
import { mockOrg, type MockOrg } from '../orgs/mock-org.ts'
import type { SettingsChecks } from '../orgs/settings-checks.ts'
import type { HostedWorld } from '../worlds/hosted-world.ts'

interface OrgDoorOptions {
  readonly orgs: readonly OrgSetup[]
  readonly orgPorts: Readonly<Record<string, number>>
  readonly host: string
  /** The mock's own address, at which the first org answers. */
  readonly url: string
  readonly addressAt: (port: number) => string
  readonly serverFor: (world: HostedWorld) => Server
  readonly checks: SettingsChecks | null
}

export interface OrgDoors {
  readonly orgs: Readonly<Record<string, MockOrg>>
  readonly close: () => Promise<void>
}

/**
 * Opens a door for each org beyond the first: at its plain address the org plays itself, for clients
 * that cannot resolve `*.localhost`.
 *
 * @throws AddressTaken
 */
export async function openOrgDoors(world: HostedWorld, options: OrgDoorOptions): Promise<OrgDoors> {
  const { orgs, url, addressAt, checks } = options
  const found: Record<string, MockOrg> = {}
  const doors: OpenDoor[] = []
  const close = async () => {
    await Promise.all(doors.map((door) => door.close()))
  }
  try {
    for (const [at, org] of orgs.entries()) {
      const door = at === 0 ? null : await openOrgDoor(world, org, options)
      if (door) doors.push(door)
      const address = door ? addressAt(door.port) : url
      found[nameOfOrg(org)] = mockOrg(world, nameOfOrg(org), address, checks)
    }
  } catch (error) {
    await close()
    throw error
  }
  return { orgs: found, close }
}

function openOrgDoor(world: HostedWorld, org: OrgSetup, options: OrgDoorOptions) {
  const { host, orgPorts, serverFor } = options
  const answer: HostedWorld['answer'] = (request, caller) =>
    world.answer(request, { address: '127.0.0.1', ...caller, org: org.id })
  const port = orgPorts[nameOfOrg(org)] ?? 0
  return openAt(() => serverFor({ ...world, answer }), {
    host,
    port,
    variable: `the port of ${nameOfOrg(org)}`,
  })
}
