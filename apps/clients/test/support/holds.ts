import { test } from 'vitest'
import type { LedgerId } from '@flowscope/salesforce-emulator'

/**
 * A test that holds a line of the ledger: `docs/fidelity.md` names it beside the line.
 *
 * @param line the line's id
 * @param sentence what must be true, as the name of the test
 */
export function holds(line: LedgerId, sentence: string, body: () => Promise<void>): void {
  test(`${line}: ${sentence}`, body)
}
