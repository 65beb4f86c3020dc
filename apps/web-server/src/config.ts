import { fileURLToPath } from 'node:url'
import { readExtraHosts } from './live-network/index.ts'
import { readTrustedProxies } from './trusted-proxies.ts'

export interface Config {
  readonly port: number
  /** Where to listen; `localhost` is both families of loopback. */
  readonly host: string
  /** What answers call this server when `HOST` makes it reachable from elsewhere. */
  readonly publicUrl: string | null
  /** Addresses of the proxies whose word on who is calling counts. */
  readonly trustProxy: readonly string[]
  /** Custom domains of sites that live runs may call beside Salesforce's own hosts. */
  readonly extraHosts: readonly string[]
  /** How many live runs there may be at once; `null` leaves it to the server. */
  readonly liveRuns: number | null
  /** How many of them one address may hold; `null` leaves it to the server. */
  readonly liveRunsPerAddress: number | null
  /** Where the mock's second channel is, without a slash at the end. */
  readonly mockUrl: string
  /** What the owner of this computer keeps to themselves: git ignores it. It need not be there. */
  readonly environmentFile: string
  /** The folder of the built screen. */
  readonly screen: string
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** @throws ConfigError names the variable */
export function readConfig(env: Environment): Config {
  const mockPort = portIn(env, 'MOCK_PORT', 3001)
  const { HOST: host = '' } = env
  return {
    port: portIn(env, 'PORT', 3000),
    host: host === '' ? 'localhost' : host,
    publicUrl: env['PUBLIC_URL'] ? originIn('PUBLIC_URL', env['PUBLIC_URL']) : null,
    trustProxy: listIn(env, 'TRUST_PROXY', readTrustedProxies),
    extraHosts: listIn(env, 'EXTRA_HOSTS', readExtraHosts),
    liveRuns: countIn(env, 'LIVE_RUNS'),
    liveRunsPerAddress: countIn(env, 'LIVE_RUNS_PER_ADDRESS'),
    mockUrl: originIn('MOCK_URL', env['MOCK_URL'] ?? `http://localhost:${String(mockPort)}`),
    environmentFile: fileURLToPath(new URL('../../../.env', import.meta.url)),
    screen: fileURLToPath(new URL('../../visualizer/dist', import.meta.url)),
  }
}

type Environment = Readonly<Record<string, string | undefined>>

function portIn(env: Environment, name: string, fallback: number): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new ConfigError(`${name} is "${text}"; a port is a number from 0 to 65535.`)
}

function countIn(env: Environment, name: string): number | null {
  const text = env[name]
  if (text === undefined || text === '') return null
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new ConfigError(`${name} is "${text}"; a whole number from 1 is expected.`)
}

function listIn(
  env: Environment,
  name: string,
  read: (text: string) => readonly string[],
): readonly string[] {
  const text = env[name] ?? ''
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ConfigError(`${name} is "${text}"; ${error.message}`, { cause: error })
  }
}

function originIn(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/') {
    return url.origin
  }
  throw new ConfigError(`${name} is "${text}"; it should look like http://localhost:3001.`)
}
