import type { DrillMaker } from '../drill-maker.ts'
import type { DrillKind } from '../drill.ts'
import { cause } from './cause.ts'
import { channel } from './channel.ts'
import { fault } from './fault.ts'
import { flow } from './flow.ts'
import { gain } from './gain.ts'
import { missing } from './missing.ts'
import { order } from './order.ts'
import { sender } from './sender.ts'
import { setting } from './setting.ts'
import { survivors } from './survivors.ts'
import { token } from './token.ts'

/** How each kind is made. */
export const makers: Readonly<Record<DrillKind, DrillMaker>> = {
  order,
  sender,
  channel,
  missing,
  cause,
  token,
  gain,
  survivors,
  setting,
  flow,
  fault,
}
