import type { WhatIf } from '../what-if.ts'
import { backChannel } from './back-channel.ts'
import { frontChannel } from './front-channel.ts'

/** Everything that can go another way, in the order of the walk. */
export const whatIfs: readonly WhatIf[] = [...frontChannel, ...backChannel]

/** What can go another way before a step of the plain walk. */
export function whatIfsAt(step: WhatIf['at']): readonly WhatIf[] {
  return whatIfs.filter(({ at }) => at === step)
}
