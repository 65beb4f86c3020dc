import { parseArgs } from 'node:util'
import { ConfigError } from '../config-error.ts'

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  'public-url': { type: 'string' },
  config: { type: 'string' },
  preset: { type: 'string' },
  seed: { type: 'string' },
  store: { type: 'string' },
  'no-admin': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export type Flags = ReturnType<typeof flagsOf>

/** @throws ConfigError names the flag that is not one of ours */
export function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true }).values
  } catch (error) {
    throw new ConfigError(`${firstSentence(error)} --help lists what there is.`)
  }
}

function firstSentence(error: unknown) {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\..*$/s, '').concat('.')
}
