import { randomFillSync } from 'node:crypto'
import type { Dice } from '@flowscope/ports'

const supplySize = 8192

/** The system's generator: every draw is new, whatever its label. Bytes are fetched in bulk, and handed out once. */
export function systemDice(): Dice {
  let supply = new Uint8Array(supplySize)
  let drawn = supplySize
  return {
    bytes: (_, length) => {
      if (length > supplySize) return randomFillSync(new Uint8Array(length))
      if (drawn + length > supplySize) {
        supply = randomFillSync(new Uint8Array(supplySize))
        drawn = 0
      }
      drawn += length
      return supply.subarray(drawn - length, drawn)
    },
  }
}
