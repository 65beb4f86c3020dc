import type { AppSetup } from '@flowscope/reference'
import type { RefusalId } from '../../ledger/index.ts'
import type { CheckName } from '../../explanations/index.ts'
import type { Check } from '../../world/checklist.ts'
import type { WithClient } from './client-known.ts'
import { tokenRefusal } from './token-refusal.ts'

/** @see sheet §6: the app's own switch */
export const clientEnabled = notOfStatus('client.enabled', 'disabled')

/** @see sheet §9.2: Connected Apps OAuth Usage, Block */
export const clientNotBlocked = notOfStatus('client.notBlocked', 'blocked')

function notOfStatus(
  name: CheckName & RefusalId,
  status: AppSetup['status'],
): Check<WithClient, object> {
  return {
    name,
    examine: ({ client: { app } }) => {
      if (app.status === status) throw tokenRefusal(name, { stored: status, received: app.name })
      return {}
    },
  }
}
