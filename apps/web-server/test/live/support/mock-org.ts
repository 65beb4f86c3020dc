import { createServer, type IncomingMessage } from 'node:http'
import { answerWith, nodeCrypto, openOwnDoor, requestOf } from '@flowscope/node-ports'
import { practiceDice } from '@flowscope/ports'
import { practiceRun } from '@flowscope/reference'
import { createWorld, type World } from '@flowscope/salesforce-emulator'
import { onTestFinished } from 'vitest'

export interface MockOrg {
  /** `http://localhost:…` */
  readonly url: string
  /** The org's clock: codes and tokens live by it. */
  readonly now: () => number
  /** The body of each answer, as it went out. */
  readonly told: readonly string[]
}

/** The practice org on a port of its own until the test ends, as the mock would host it. */
export async function mockOrg(): Promise<MockOrg> {
  const held: { world: World | null } = { world: null }
  const told: string[] = []
  const door = await openOwnDoor(
    createServer((incoming, raw) => {
      void answerOf(held.world, incoming).then((response) => {
        told.push(response.body)
        answerWith(raw, response)
      })
    }),
  )
  onTestFinished(() => door.close())
  const world = createWorld(
    { ...practiceRun().world, port: door.port },
    { crypto: nodeCrypto, dice: practiceDice(nodeCrypto, 'a mock') },
  )
  held.world = world
  return { url: `http://localhost:${String(door.port)}`, now: world.now, told }
}

async function answerOf(world: World | null, incoming: IncomingMessage) {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  if (!world) throw new Error('Nobody asks before the world is there')
  return world.handle(requestOf(incoming, Buffer.concat(chunks)))
}
