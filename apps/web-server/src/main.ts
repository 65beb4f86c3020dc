import { AddressTaken } from '@flowscope/node-ports'
import Fastify from 'fastify'
import { webServer } from './app.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { readEnvironmentSecret } from './environment-secret.ts'
import { traceOf } from './errors.ts'
import { listen } from './listen.ts'
import { liveOptionsOf } from './live-options-of.ts'
import { serverOptions } from './server-options.ts'

// Node would print the text of the error and the line it comes from, and either may hold a secret.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    leave(JSON.stringify({ event, ...traceOf(error) }))
  })
}

const config = configOrExit()
const app = Fastify({
  ...serverOptions,
  logger: { level: 'warn' },
  trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
})
await app.register(webServer, {
  ...config,
  now: Date.now,
  live: liveOptionsOf(config, readEnvironmentSecret(config.environmentFile)),
})

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
  leave(error instanceof AddressTaken ? error.message : JSON.stringify(traceOf(error)))
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
