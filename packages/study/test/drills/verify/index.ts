import type { Drill, DrillKind } from '../../../src/drills/index.ts'
import { verifyCause } from './cause.ts'
import { verifyChannel } from './channel.ts'
import { verifyFault } from './fault.ts'
import { verifyFlow } from './flow.ts'
import { verifyGain } from './gain.ts'
import { verifyMissing } from './missing.ts'
import { verifyOrder } from './order.ts'
import { verifySender } from './sender.ts'
import { verifySetting } from './setting.ts'
import { verifySurvivors } from './survivors.ts'
import { verifyToken } from './token.ts'

/** What is wrong with a drill's answers, found out in another way than the drill was made. */
export type Verify = (drill: Drill) => readonly string[] | Promise<readonly string[]>

export const verify: Readonly<Record<DrillKind, Verify>> = {
  order: verifyOrder,
  sender: verifySender,
  channel: verifyChannel,
  missing: verifyMissing,
  cause: verifyCause,
  token: verifyToken,
  gain: verifyGain,
  survivors: verifySurvivors,
  setting: verifySetting,
  flow: verifyFlow,
  fault: verifyFault,
}
