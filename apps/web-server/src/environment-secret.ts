import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/**
 * The consumer secret that the environment file holds; `null` without file or line. It goes nowhere
 * else: what stands in `process.env` is seen by child processes and diagnostic reports.
 */
export function readEnvironmentSecret(file: string): string | null {
  if (!existsSync(file)) return null
  const { FLOWSCOPE_CLIENT_SECRET: secret = '' } = parseEnv(readFileSync(file, 'utf8'))
  return secret === '' ? null : secret
}
