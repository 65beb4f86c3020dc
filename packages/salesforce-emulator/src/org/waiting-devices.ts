import type { Awaitable } from '@flowscope/ports'
import type { Visit, WorldState } from '../world/visit.ts'
import { mintDeviceCode, mintUserCode } from './mint.ts'
import type { DeviceDecision, WaitingDevice } from './records.ts'

/** Milliseconds in which the user must have decided and the device must have heard (sheet §5.7). */
export const deviceTime = 10 * 60 * 1000

/** Seconds that a device waits from one question to the next. */
export const pollInterval = 5

export interface FoundDevice extends WaitingDevice {
  readonly deviceCode: string
}

export async function expectDevice(
  { world, now }: Visit,
  orgId: string,
  asking: Pick<WaitingDevice, 'consumerKey' | 'scopes'>,
): Promise<FoundDevice> {
  const deviceCode = await mintDeviceCode(world, orgId)
  const userCode = await mintUserCode(world, orgId)
  const device: WaitingDevice = {
    ...asking,
    userCode,
    startedAt: now,
    polledAt: null,
    decision: { kind: 'pending' },
  }
  await world.store.put('waitingDevice', deviceCode, device)
  await world.store.put('userCode', userCode, { deviceCode, startedAt: now })
  return { ...device, deviceCode }
}

export async function deviceOf(world: WorldState, deviceCode: string): Promise<FoundDevice | null> {
  const device = await world.store.get('waitingDevice', deviceCode)
  return device ? { ...device, deviceCode } : null
}

/** Small letters, spaces and hyphens are how people type. */
export async function deviceWithUserCode(
  world: WorldState,
  typed: string,
): Promise<FoundDevice | null> {
  const userCode = typed.toUpperCase().replace(/[\s-]/g, '')
  const found = await world.store.get('userCode', userCode)
  return found ? deviceOf(world, found.deviceCode) : null
}

/** A user code is good for one decision. @returns false when somebody has decided before */
export function decideDevice(
  world: WorldState,
  deviceCode: string,
  decision: DeviceDecision,
): Awaitable<boolean> {
  return world.inTurn(turnOf(deviceCode), async () => {
    const device = await world.store.get('waitingDevice', deviceCode)
    if (device?.decision.kind !== 'pending') return false
    await world.store.put('waitingDevice', deviceCode, { ...device, decision })
    await world.store.take('userCode', device.userCode)
    return true
  })
}

/** @returns when the device asked before this time; `null` for the first time */
export function notePoll(
  { world, now }: Visit,
  deviceCode: string,
): Awaitable<WaitingDevice['polledAt']> {
  return world.inTurn(turnOf(deviceCode), async () => {
    const device = await world.store.get('waitingDevice', deviceCode)
    if (device) await world.store.put('waitingDevice', deviceCode, { ...device, polledAt: now })
    return device?.polledAt ?? null
  })
}

/** Uses a device code up. @returns false when somebody else was faster */
export async function spendDevice(world: WorldState, deviceCode: string): Promise<boolean> {
  const spent = await world.inTurn(turnOf(deviceCode), () =>
    world.store.take('waitingDevice', deviceCode),
  )
  return spent !== undefined
}

function turnOf(deviceCode: string): string {
  return `device ${deviceCode}`
}
