import type { ServerResponse } from 'node:http'
import type { HostedWorld } from '../worlds/hosted-world.ts'
import type { Captured } from './capture.ts'

/** The captures that are being followed, as server-sent events. */
export interface EventStreams {
  /**
   * Answers with a stream: one event for each request of the world, once it is answered.
   *
   * @param after the last ordinal that the reader has; what is remembered beyond it comes first
   */
  readonly open: (world: HostedWorld, raw: ServerResponse, after: number) => void
  /** Ends the streams of a world, or all of them, and waits until their readers know. */
  readonly end: (world?: HostedWorld) => Promise<void>
}

/** Bytes that may wait for a reader that does not read; then it has to come again. */
const mostUnread = 4 * 1024 * 1024

export function createEventStreams(): EventStreams {
  const streams = new Map<ServerResponse, HostedWorld>()
  return {
    open: (world, raw, after) => {
      streams.set(raw, world)
      raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      raw.flushHeaders()
      const tell = (captured: Captured) => {
        raw.write(eventOf(captured))
        if (raw.writableLength > mostUnread) raw.destroy()
      }
      world.requests().filter(isComplete).filter(isAfter(after)).forEach(tell)
      const stop = world.watch(tell)
      raw.once('close', () => {
        stop()
        streams.delete(raw)
      })
    },
    end: async (world) => {
      const ending = [...streams].filter(([, each]) => world === undefined || each === world)
      await Promise.all(ending.map(([raw]) => ended(raw)))
    },
  }
}

const isComplete = ({ response, cut }: Captured) => response !== null || cut

const isAfter =
  (last: number) =>
  ({ ordinal }: Captured) =>
    ordinal > last

function eventOf(captured: Captured): string {
  const { ordinal } = captured
  return `id: ${String(ordinal)}\nevent: request\ndata: ${JSON.stringify(captured)}\n\n`
}

function ended(raw: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (raw.destroyed) {
      resolve()
      return
    }
    raw.once('close', resolve)
    raw.end()
  })
}
