import type { Crypto, Dice } from './ports.ts'

declare const practice: unique symbol

/** Dice that give the same bytes for the same seed and label. A live engine does not accept them. */
export interface PracticeDice extends Dice {
  readonly [practice]: true
}

const encoder = new TextEncoder()

/**
 * Derives bytes from a seed and a label: HMAC-SHA256 in counter mode, keyed with the seed.
 */
export function practiceDice(crypto: Pick<Crypto, 'hmacSha256'>, seed: string): PracticeDice {
  const key = encoder.encode(`flowscope practice ${seed}`)
  const block = (label: string, counter: number) =>
    crypto.hmacSha256(key, encoder.encode(`${label} ${String(counter)}`))
  const dice: Dice = {
    bytes: ({ party, purpose, ordinal }, length) => {
      const out = new Uint8Array(length)
      for (let at = 0; at < length; at += 32) {
        const label = JSON.stringify([party, purpose, ordinal])
        out.set(block(label, at / 32).subarray(0, length - at), at)
      }
      return out
    },
  }
  return dice as PracticeDice
}
