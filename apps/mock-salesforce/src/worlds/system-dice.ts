import { randomFillSync } from 'node:crypto'
import type { Dice } from '@flowscope/ports'

const supplySize = 8192

/** The system's generator: every draw is new, whatever its label. Bytes are fetched in bulk. */
export function systemDice(): Dice {
  const supply = new Uint8Array(supplySize)
  let drawn = supplySize
  return {
    bytes: (_, length) => {
      if (length > supplySize) return randomFillSync(new Uint8Array(length))
      if (drawn + length > supplySize) {
        randomFillSync(supply)
        drawn = 0
      }
      drawn += length
      return supply.slice(drawn - length, drawn)
    },
  }
}
