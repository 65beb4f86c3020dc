import { defences } from './pkce-and-attacks/defences.ts'
import { pkce } from './pkce-and-attacks/pkce.ts'
import type { Fact } from '../fact.ts'

export const pkceAndAttacks = { ...pkce, ...defences } as const satisfies Record<string, Fact>
