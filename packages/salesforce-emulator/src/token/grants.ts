import { exchangeCode } from './authorization-code/index.ts'
import type { Grant } from './grant.ts'
import type { GrantType } from './grant-types.ts'
import { refresh } from './refresh-token/index.ts'

export const grants: Readonly<Record<GrantType, Grant>> = {
  authorization_code: exchangeCode,
  refresh_token: refresh,
}
