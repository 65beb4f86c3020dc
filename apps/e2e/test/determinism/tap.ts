import { Agent, createServer as createHttpServer, request as askHttp } from 'node:http'
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** What went over the sockets of one world, in the order in which it went. */
export interface TappedWorld {
  readonly seed: string
  /** Bytes as they arrived from the web server's side. */
  readonly toSalesforce: Buffer[]
  readonly fromSalesforce: Buffer[]
}

/**
 * Stands between the two servers: the web server takes it for the mock. It passes on what is asked
 * on the second channel, but names a door of its own for each world, and records every byte that
 * goes through. It knows nothing of HTTP messages.
 */
export interface Tap {
  readonly url: string
  /** The worlds that were made with a seed, oldest first. */
  readonly worlds: (seed: string) => readonly TappedWorld[]
  readonly forget: (seed: string) => void
  readonly close: () => Promise<void>
}

export async function openTap(mockUrl: string): Promise<Tap> {
  const worlds = new Map<string, TappedWorld[]>()
  const doors = new Map<string, Server>()
  const agent = new Agent({ keepAlive: true })
  const openDoor = async (seed: string, id: string, door: Door): Promise<Door> => {
    const world: TappedWorld = { seed, toSalesforce: [], fromSalesforce: [] }
    worlds.set(seed, [...(worlds.get(seed) ?? []), world])
    const server = createServer((socket) => {
      record(socket, connect(door), world)
    })
    doors.set(id, server)
    return { host: '127.0.0.1', port: await listening(server) }
  }
  const closeDoor = (id: string) => {
    doors.get(id)?.close()
    doors.delete(id)
  }
  const channel = createHttpServer((incoming, answer) => {
    void passOn(incoming, answer, { mockUrl, agent, openDoor, closeDoor })
  })
  return {
    url: `http://127.0.0.1:${String(await listening(channel))}`,
    worlds: (seed) => worlds.get(seed) ?? [],
    forget: (seed) => {
      worlds.delete(seed)
    },
    close: async () => {
      agent.destroy()
      for (const door of doors.values()) door.close()
      await closed(channel)
    },
  }
}

interface Door {
  readonly host: string
  readonly port: number
}

interface Passing {
  readonly mockUrl: string
  readonly agent: Agent
  readonly openDoor: (seed: string, id: string, door: Door) => Promise<Door>
  readonly closeDoor: (id: string) => void
}

function record(near: Socket, far: Socket, world: TappedWorld): void {
  near.on('data', (bytes) => {
    world.toSalesforce.push(bytes)
    far.write(bytes)
  })
  far.on('data', (bytes) => {
    world.fromSalesforce.push(bytes)
    near.write(bytes)
  })
  near.on('end', () => far.end())
  far.on('end', () => near.end())
  near.on('error', () => far.destroy())
  far.on('error', () => near.destroy())
}

async function passOn(
  incoming: IncomingMessage,
  answer: ServerResponse,
  { mockUrl, agent, openDoor, closeDoor }: Passing,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming
  const asked = await bodyOf(incoming)
  const passed = await heard(
    askHttp(`${mockUrl}${url}`, {
      method,
      agent,
      headers: { ...headers, host: new URL(mockUrl).host },
    }),
    asked,
  )
  const told = await bodyOf(passed)
  const status = passed.statusCode ?? 502
  if (method === 'DELETE') closeDoor(url.slice(url.lastIndexOf('/') + 1))
  if (method !== 'POST' || url !== '/__mock/worlds' || status !== 201) {
    answer.writeHead(status, { 'content-type': passed.headers['content-type'] ?? 'text/plain' })
    answer.end(status === 204 ? undefined : told)
    return
  }
  const { setup } = JSON.parse(asked.toString()) as { readonly setup: { readonly seed: string } }
  const made = JSON.parse(told.toString()) as { readonly id: string; readonly door: Door }
  const door = await openDoor(setup.seed, made.id, made.door)
  answer.writeHead(201, { 'content-type': 'application/json' })
  answer.end(JSON.stringify({ ...made, door }))
}

function heard(asking: ReturnType<typeof askHttp>, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asking.once('response', resolve)
    asking.once('error', reject)
    asking.end(body)
  })
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function listening(server: Server | HttpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
