import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Its message is a sentence for the reader. */
export class AddressTaken extends Error {
  override readonly name = 'AddressTaken'

  constructor(host: string, port: number) {
    const address = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
    super(`Something already listens at ${address}: stop it, or set PORT to another port.`)
  }
}

const attempts = 10

/**
 * Serves one app on each address, all on the same port: `localhost` leads browsers to either
 * family, and what one of them reaches must not be a stranger's.
 *
 * @param port 0 takes one that is free everywhere
 * @returns the port
 * @throws AddressTaken when another program listens on one of the addresses
 */
export async function listen(
  app: FastifyInstance,
  port: number,
  hosts: readonly string[],
): Promise<number> {
  const open: Server[] = []
  app.addHook('onClose', () => closeAll(open))
  await app.ready()
  const serverOf = () =>
    createServer((request, response) => {
      app.routing(request, response)
    })
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listenOnEach(hosts, port, serverOf, open)
    } catch (error) {
      await closeAll(open.splice(0))
      if (port !== 0 || attempt === attempts || !(error instanceof AddressTaken)) throw error
    }
  }
}

async function listenOnEach(
  hosts: readonly string[],
  port: number,
  serverOf: () => Server,
  open: Server[],
): Promise<number> {
  let chosen = port
  for (const host of hosts) {
    const server = serverOf()
    if (!(await listensOn(server, host, chosen))) continue
    open.push(server)
    chosen = (server.address() as AddressInfo).port
  }
  return chosen
}

/** @returns false on a machine that does not have this family of addresses */
function listensOn(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false)
      else reject(error.code === 'EADDRINUSE' ? new AddressTaken(host, port) : error)
    })
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => {
      resolve(true)
    })
  })
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(closed))
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
