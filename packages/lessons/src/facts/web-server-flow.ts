import type { Fact } from '../fact.ts'
import { backChannel } from './web-server-flow/back-channel.ts'
import { frontChannel } from './web-server-flow/front-channel.ts'

export const webServerFlow = { ...frontChannel, ...backChannel } as const satisfies Record<
  string,
  Fact
>
