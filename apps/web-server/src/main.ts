import { AddressTaken } from '@flowscope/node-ports'
import Fastify from 'fastify'
import { webServer } from './app.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { listen } from './listen.ts'
import { serverOptions } from './server-options.ts'

const config = configOrExit()
const app = Fastify({ ...serverOptions, logger: { level: 'warn' } })
await app.register(webServer, { ...config, now: Date.now })

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void app.close().then(() => process.exit(0))
  })
}

try {
  const port = await listen(app, config)
  const address = config.publicUrl ?? `http://localhost:${String(port)}`
  process.stdout.write(`Flowscope: ${address}\n`)
} catch (error) {
  await app.close()
  leave(error instanceof AddressTaken ? error.message : String(error))
}

function configOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigError) leave(error.message)
    throw error
  }
}

function leave(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
