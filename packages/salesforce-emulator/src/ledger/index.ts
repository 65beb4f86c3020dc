import { apiLedger } from './api.ts'
import { frontChannelLedger } from './front-channel.ts'
import type { LedgerLine } from './line.ts'
import { tokenLedger } from './tokens.ts'
import { wireLedger } from './wire.ts'

export type { LedgerLine, LedgerMark } from './line.ts'

/** Every behaviour of the emulator, with its mark. */
export const ledger: readonly LedgerLine[] = [
  ...wireLedger,
  ...frontChannelLedger,
  ...tokenLedger,
  ...apiLedger,
]
