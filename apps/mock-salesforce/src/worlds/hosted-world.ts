import type { TeachersNote } from '@flowscope/reference'
import type { World } from '@flowscope/salesforce-emulator'
import { createCapture, type Captured } from '../capture/capture.ts'

/** A world as this process serves it: what passes is captured. */
export interface HostedWorld {
  readonly handle: World['handle']
  readonly note: (ordinal: number) => TeachersNote | null
  readonly now: () => number
  readonly advance: (milliseconds: number) => void
  readonly requests: () => readonly Captured[]
}

const remembered = 200

export function hostWorld(world: World): HostedWorld {
  const capture = createCapture(remembered)
  return {
    handle: async (request, caller) => {
      const answering = world.handle(request, caller)
      const ordinal = capture.arrived(request, world.now())
      const response = await answering
      capture.answered(ordinal, response)
      return response
    },
    note: world.note,
    now: world.now,
    advance: world.advance,
    requests: capture.list,
  }
}
