import type { Flags } from './cli/flags.ts'
import { ConfigError } from './config-error.ts'
import { isPreset, presets, type Preset } from './presets/index.ts'

export type LogFormat = 'text' | 'json' | 'none'

/** How the process was asked to run. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly publicUrl: URL | null
  readonly configFile: string | null
  readonly preset: Preset
  readonly seed: string | null
  readonly https: boolean
  /** `null`: text in a terminal, else JSON. */
  readonly log: LogFormat | null
  readonly admin: boolean
  readonly adminToken: string | null
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings once; a flag goes before its variable, an empty variable counts as none.
 *
 * @throws ConfigError names the flag or variable
 */
export function configOf(flags: Flags, environment: Environment): Config {
  storeOf(flags.store)
  return {
    port: portOf(setting('--port', flags.port, 'MOCK_PORT', environment) ?? defaultPort),
    host: setting('--host', flags.host, 'HOST', environment)?.text ?? 'localhost',
    publicUrl: urlOf(setting('--public-url', flags['public-url'], 'MOCK_PUBLIC_URL', environment)),
    configFile: flags.config ?? null,
    preset: presetOf(flags.preset ?? 'practice'),
    seed: flags.seed ?? null,
    https: flags.https === true,
    log: flags.log === undefined ? null : logFormatOf(flags.log),
    admin: flags['no-admin'] !== true,
    adminToken: variable('MOCK_ADMIN_TOKEN', environment)?.text ?? null,
  }
}

interface Setting {
  readonly name: string
  readonly text: string
}

const defaultPort: Setting = { name: 'MOCK_PORT', text: '3001' }

function setting(
  flag: string,
  flagged: string | undefined,
  name: string,
  environment: Environment,
): Setting | null {
  return flagged === undefined ? variable(name, environment) : { name: flag, text: flagged }
}

function variable(name: string, environment: Environment): Setting | null {
  const text = environment[name] ?? ''
  return text === '' ? null : { name, text }
}

function portOf({ name, text }: Setting): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw new ConfigError(`${name} is "${text}", but a port is a whole number from 0 to 65535.`)
}

function urlOf(given: Setting | null): URL | null {
  if (given === null) return null
  const url = URL.canParse(given.text) ? new URL(given.text) : null
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url
  throw new ConfigError(
    `${given.name} is "${given.text}", but it has to look like https://mock.example.`,
  )
}

function presetOf(text: string): Preset {
  if (isPreset(text)) return text
  const names = Object.keys(presets).join(', ')
  throw new ConfigError(`--preset is "${text}", but the presets are ${names}.`)
}

function logFormatOf(text: string): LogFormat {
  if (text === 'text' || text === 'json' || text === 'none') return text
  throw new ConfigError(`--log is "${text}", but it can be text, json or none.`)
}

function storeOf(text = 'memory'): void {
  if (text !== 'memory') {
    throw new ConfigError(`--store is "${text}", but memory is the only store there is.`)
  }
}
