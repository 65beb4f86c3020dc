import { hash } from 'node:crypto'

/** The length of what SHA-256 takes in at a time, in bytes. */
const blockLength = 64
const digestLength = 32
const innerPad = 0x36
const outerPad = 0x5c

/** In one call: a `Hash` object costs more than the digest of a short text. */
export function sha256(data: Uint8Array): Uint8Array {
  return hash('sha256', data, 'buffer')
}

/**
 * HMAC with SHA-256 (RFC 2104 §2), from two digests in one call each: for messages of a few hundred
 * bytes that is twice as fast as Node's `Hmac` object.
 */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  const shortKey = key.length > blockLength ? sha256(key) : key
  const inner = padded(shortKey, innerPad, data.length)
  inner.set(data, blockLength)
  const outer = padded(shortKey, outerPad, digestLength)
  outer.set(sha256(inner), blockLength)
  return sha256(outer)
}

/** A block of the key under a pad, and room behind it. */
function padded(key: Uint8Array, pad: number, room: number): Uint8Array {
  const bytes = new Uint8Array(blockLength + room)
  for (let at = 0; at < blockLength; at += 1) bytes[at] = (key[at] ?? 0) ^ pad
  return bytes
}
