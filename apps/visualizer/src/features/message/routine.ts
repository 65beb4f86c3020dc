import type { WireLine } from './wire-line.ts'

const routine: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'connection',
  'content-length',
  'date',
  'expires',
  'keep-alive',
  'pragma',
  'referrer-policy',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-user',
  'server',
  'strict-transport-security',
  'upgrade-insecure-requests',
  'user-agent',
  'vary',
  'x-content-type-options',
  'x-robots-tag',
  'x-xss-protection',
])

/** A header that every message carries and that tells nothing of this flow. */
export function isRoutine(line: WireLine): boolean {
  return line.kind === 'header' && routine.has(line.name.toLowerCase())
}
