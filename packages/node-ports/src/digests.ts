import { hash } from 'node:crypto'

/** The length of what SHA-256 takes in at a time, in bytes. */
const blockLength = 64
const digestLength = 32
const innerPad = 0x36
const outerPad = 0x5c

/**
 * In one call: a `Hash` object costs more than the digest of a short text. The digest comes as a
 * string, since each buffer that Node's crypto hands out lies outside the heap and is collected late.
 */
export function sha256(data: Uint8Array): Uint8Array {
  const digest = new Uint8Array(digestLength)
  write(hash('sha256', data, 'binary'), digest, 0)
  return digest
}

const inner = new Uint8Array(4096)
const outer = new Uint8Array(blockLength + digestLength)

/**
 * HMAC with SHA-256 (RFC 2104 §2), from two digests in one call each. Short messages, which ours are,
 * are put together in place.
 */
export function hmacSha256(key: Uint8Array, data: Uint8Array): Uint8Array {
  const shortKey = key.length > blockLength ? sha256(key) : key
  const length = blockLength + data.length
  const message = length > inner.length ? new Uint8Array(length) : inner.subarray(0, length)
  pad(shortKey, innerPad, message)
  message.set(data, blockLength)
  pad(shortKey, outerPad, outer)
  write(hash('sha256', message, 'binary'), outer, blockLength)
  return sha256(outer)
}

function pad(key: Uint8Array, byte: number, into: Uint8Array): void {
  for (let at = 0; at < blockLength; at += 1) into[at] = (key[at] ?? 0) ^ byte
}

function write(bytes: string, into: Uint8Array, from: number): void {
  for (let at = 0; at < bytes.length; at += 1) into[from + at] = bytes.charCodeAt(at)
}
