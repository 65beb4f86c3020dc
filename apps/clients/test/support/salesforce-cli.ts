import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the CLI keeps of a login. */
export interface Login {
  readonly username: string
  readonly orgId: string
  readonly instanceUrl: string
  readonly loginUrl: string
  readonly clientId: string
  readonly accessToken: string
  readonly refreshToken?: string
  readonly isJwt: boolean
}

export type SalesforceCli = Awaited<ReturnType<typeof startSalesforceCli>>

/**
 * The Salesforce CLI's login library in a process of its own: with an empty home folder, secrets in
 * files, and no way to the network but this machine.
 */
export async function startSalesforceCli() {
  const home = await mkdtemp(join(tmpdir(), 'salesforce-cli-'))
  const cli = fork(fileURLToPath(new URL('salesforce-cli-process.mjs', import.meta.url)), {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, USERPROFILE: home, ...quietly },
    execArgv: ['--no-warnings'],
  })
  await once(cli, 'message')
  let calls = 0
  const call = <Result>(act: string, given: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++calls
      const hear = (answer: Answer<Result>) => {
        if (answer.id !== id) return
        cli.off('message', hear)
        if (answer.error) reject(Object.assign(new Error(), answer.error))
        else resolve(answer.result)
      }
      cli.on('message', hear)
      cli.send({ id, act, given })
    })
  return {
    home,
    startWebLogin: (loginUrl: string) => call<string>('startWebLogin', { loginUrl }),
    finishWebLogin: () => call<Login>('finishWebLogin'),
    exchange: (given: ExchangeGiven) => call<Login>('exchange', given),
    startDeviceLogin: (loginUrl: string) => call<Device>('startDeviceLogin', { loginUrl }),
    finishDeviceLogin: () => call<Login>('finishDeviceLogin'),
    jwtLogin: (given: JwtGiven) => call<Login>('jwtLogin', given),
    query: (username: string, soql: string) => call<Queried>('query', { username, soql }),
    logOut: (username: string) => call<undefined>('logOut', { username }),
    close: async () => {
      cli.kill()
      await rm(home, { recursive: true, force: true })
    },
  }
}

interface Answer<Result> {
  readonly id: number
  readonly result: Result
  readonly error?: { readonly name: string; readonly message: string }
}

interface ExchangeGiven {
  readonly loginUrl: string
  readonly clientId: string
  readonly authCode: string
}

interface Device {
  readonly user_code: string
  readonly verification_uri: string
}

interface JwtGiven {
  readonly loginUrl: string
  readonly username: string
  readonly clientId: string
  readonly privateKeyFile: string
}

interface Queried {
  readonly totalSize: number
  readonly done: boolean
  readonly accessToken: string
}

const quietly = {
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SF_DISABLE_TELEMETRY: 'true',
  SF_DISABLE_LOG_FILE: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
}
