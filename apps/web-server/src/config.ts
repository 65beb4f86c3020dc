import { fileURLToPath } from 'node:url'

export interface Config {
  readonly port: number
  /** Where to listen; `localhost` is both families of loopback. */
  readonly host: string
  /** What answers call this server when `HOST` makes it reachable from elsewhere. */
  readonly publicUrl: string | null
  /** Where the mock's second channel is, without a slash at the end. */
  readonly mockUrl: string
  /** The folder of the built screen. */
  readonly screen: string
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** @throws ConfigError names the variable */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const mockPort = portIn(env, 'MOCK_PORT', 3001)
  const { HOST: host = '' } = env
  return {
    port: portIn(env, 'PORT', 3000),
    host: host === '' ? 'localhost' : host,
    publicUrl: env['PUBLIC_URL'] ? originIn('PUBLIC_URL', env['PUBLIC_URL']) : null,
    mockUrl: originIn('MOCK_URL', env['MOCK_URL'] ?? `http://localhost:${String(mockPort)}`),
    screen: fileURLToPath(new URL('../../visualizer/dist', import.meta.url)),
  }
}

function portIn(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new ConfigError(`${name} is "${text}"; a port is a number from 0 to 65535.`)
}

function originIn(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/') {
    return url.origin
  }
  throw new ConfigError(`${name} is "${text}"; it should look like http://localhost:3001.`)
}
