import { parseArgs, type ParseArgsConfig } from 'node:util'
import { nearMiss } from '@flowscope/checked-json'
import { ConfigError } from '../config-error.ts'

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  'public-url': { type: 'string' },
  https: { type: 'boolean' },
  preset: { type: 'string' },
  config: { type: 'string' },
  seed: { type: 'string' },
  store: { type: 'string' },
  'no-admin': { type: 'boolean' },
  log: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options']

export type Flags = ReturnType<typeof flagsOf>

/** @throws ConfigError names the flag that is not one of ours, or lacks its value */
export function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true }).values
  } catch (error) {
    throw new ConfigError(`${reasonOf(error)} --help lists what there is.`)
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const named = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${named}${meant(named)}`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `"${/'(.*?)'/.exec(message)?.[1] ?? ''}" is not an option.`
  }
  return message.includes('does not take an argument')
    ? `${named} takes no value.`
    : `${named} needs a value.`
}

function meant(named: string): string {
  const near = nearMiss(named.replace(/^-+/, ''), Object.keys(flags))
  return near === null ? '.' : `; did you mean --${near}?`
}
