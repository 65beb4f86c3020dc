import type { IncomingMessage } from 'node:http'

/**
 * Collects a body as it came. One that is longer than `limit` bytes is cut off behind it, which is
 * far more than any world reads before it refuses; the rest is drained and dropped.
 *
 * @param done is not called when the sender goes away before the end
 */
export function readBody(
  incoming: IncomingMessage,
  limit: number,
  done: (body: Uint8Array) => void,
): void {
  const chunks: Uint8Array[] = []
  let length = 0
  incoming.on('data', (chunk: Uint8Array) => {
    if (length > limit) return
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) done(joined(chunks))
  })
  incoming.on('end', () => {
    if (length <= limit) done(joined(chunks))
  })
  incoming.on('error', forget)
}

/** Nobody is left to be told. */
const forget = () => undefined

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  return chunks.length === 1 && only ? only : Buffer.concat(chunks)
}
