import { apiLedger } from './api.ts'
import { frontChannelLedger } from './front-channel.ts'
import type { LedgerLine, Words } from './line.ts'
import { tokenLedger } from './tokens.ts'
import { wireLedger } from './wire.ts'

export type { LedgerLine, LedgerMark, Words } from './line.ts'

const lines = [...wireLedger, ...frontChannelLedger, ...tokenLedger, ...apiLedger] as const

type Line = (typeof lines)[number]

/** The name of a behaviour in the ledger. */
export type LedgerId = Line['id']

/** The name of a behaviour that ends in words of refusal. */
export type RefusalId = Extract<Line, { readonly says: Words }>['id']

/** Every behaviour of the emulator, with its mark. */
export const ledger: readonly LedgerLine<LedgerId>[] = lines

const wordsById = new Map<string, Words>(
  ledger.flatMap(({ id, says }) => (says === undefined ? [] : [[id, says] as const])),
)

/** Code and text of a refusal, as the ledger has them. */
export function wordsOf(id: RefusalId): Words {
  const words = wordsById.get(id)
  if (!words) throw new RangeError(`The ledger has no words for ${id}`)
  return words
}
