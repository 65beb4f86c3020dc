import { randomBytes } from 'node:crypto'
import type { Dice } from '@flowscope/ports'

/** The system's generator: every draw is new, whatever its label. */
export const systemDice: Dice = { bytes: (_, length) => randomBytes(length) }
