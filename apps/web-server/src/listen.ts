import { createServer } from 'node:http'
import { openAt } from '@flowscope/node-ports'
import type { FastifyInstance } from 'fastify'

interface ListenAt {
  /** `localhost` is both families of loopback: what a browser reaches must not be a stranger's. */
  readonly host: string
  /** 0 takes one that is free. */
  readonly port: number
}

/**
 * Serves an app until it closes.
 *
 * @returns the port
 * @throws AddressTaken when another program listens there
 */
export async function listen(app: FastifyInstance, at: ListenAt): Promise<number> {
  let close = () => Promise.resolve()
  app.addHook('onClose', () => close())
  await app.ready()
  const serverOf = () =>
    createServer((request, response) => {
      app.routing(request, response)
    })
  const door = await openAt(serverOf, { ...at, variable: 'PORT' })
  close = door.close
  return door.port
}
